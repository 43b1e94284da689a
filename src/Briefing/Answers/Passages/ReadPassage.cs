using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Answers.Passages;

/// <summary>A passage and what reading finds in its article.</summary>
/// <param name="Found">The passage.</param>
/// <param name="Reading">Its article's.</param>
/// <param name="Sentences">Those of the passage.</param>
internal sealed record ReadPassage(FoundPassage Found, TextReading Reading, IReadOnlyList<AskedSentence> Sentences)
{
    public TextSpan Span => Found.Copies[0].Span;

    public string Words(TextSpan span) => Reading.Article.Slice(span);
}
