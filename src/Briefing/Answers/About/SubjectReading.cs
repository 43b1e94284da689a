using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Text;

namespace Briefing.Answers.About;

/// <summary>An article that names the subject, and the sentences in which it does.</summary>
internal sealed record SubjectReading(TextReading Reading, IReadOnlyList<(Sentence Sentence, TextSpan Name)> Mentions)
{
    public static SubjectReading? Of(TextReading reading, Subject subject)
    {
        var mentions = subject.Mentions(reading)
            .Select(name => (Sentence: reading.Sentences.First(sentence => sentence.Span.Contains(name)), Name: name))
            .DistinctBy(mention => mention.Sentence.Span)
            .ToList();
        return mentions.Count == 0 ? null : new SubjectReading(reading, mentions);
    }

    /// <summary>Sentences of the text, headings left out; the title counts where the text has none.</summary>
    public IEnumerable<(Sentence Sentence, TextSpan Name)> InText =>
        Mentions.Any(mention => !mention.Sentence.IsHeading) ? Mentions.Where(mention => !mention.Sentence.IsHeading) : Mentions;

    /// <param name="mention">The sentence that is cited.</param>
    /// <param name="text">What of it is shown.</param>
    /// <param name="kind">The finding's kind.</param>
    public Finding Finding((Sentence Sentence, TextSpan Name) mention, TextSpan text, string kind = "passage") =>
        new(kind, [Citation.Of(Reading.Article, mention.Sentence.Span)], text);
}
