using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Events;

namespace Briefing.Answers.Passages;

/// <summary>A passage read for a question.</summary>
/// <param name="Finding">The passage with its answering words marked.</param>
/// <param name="HasAnswer">They are what the question asks for.</param>
/// <param name="SpeaksOfAsked">It speaks of somebody or something the question names.</param>
/// <param name="HoldsContent">It holds a word of the question itself, not only its article does.</param>
internal sealed record AnswerPassage(Finding Finding, bool HasAnswer, bool SpeaksOfAsked, bool HoldsContent);

/// <summary>Reads the articles that passages were found in, each once, and marks the words that answer.</summary>
internal sealed class PassageReader(ArticleReader reader, QuestionContent content)
{
    private readonly AnswerMarker _marker = new(content);
    private readonly AskedNames _asked = new(content);
    private readonly Dictionary<(ArticleId, int), ArticleReading> _readings = [];

    /// <param name="copies">Citations of the same words; the first is read.</param>
    public AnswerPassage Read(IReadOnlyList<Citation> copies)
    {
        var passage = copies[0].Span;
        var reading = ReadOnce(copies[0].Article);
        var words = _marker.Mark(reading, passage);
        var introduction = words.Name is null ? null : FullNames.Introduction(reading, passage, words.Name);
        var finding = new Finding("passage", introduction is null ? copies : [copies[0], introduction, .. copies.Skip(1)], words.Span)
        {
            Who = words.Name is null ? [] : [new Actor(words.Name)],
        };
        var holdsContent = reading.Sentences.Any(sentence => sentence.Span.Overlaps(passage) && content.CountIn(sentence) > 0);
        return new AnswerPassage(finding, words.HasAnswer, _asked.AreIn(reading, passage), holdsContent);
    }

    private ArticleReading ReadOnce(Article article)
    {
        if (!_readings.TryGetValue((article.Id, article.Revision), out var reading)) _readings[(article.Id, article.Revision)] = reading = reader.Read(article);
        return reading;
    }
}
