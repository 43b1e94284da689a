using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Answers.Passages;

/// <summary>Finds where an article introduces somebody whom a passage calls by a short name only.</summary>
internal static class FullNames
{
    /// <summary>The sentence of the text that first writes <paramref name="name"/> in full; null when the passage itself does, or none does.</summary>
    public static Citation? Introduction(TextReading reading, TextSpan passage, string name)
    {
        var written = reading.Names.Where(mention => mention.Name == name && reading.Article.Slice(mention.Span) == name).Select(mention => mention.Span).ToList();
        if (written.Count == 0 || written.Exists(passage.Contains)) return null;
        var first = written.Find(span => span.Paragraph > 0);
        var sentence = reading.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(first));
        return sentence is null || first.Length == 0 ? null : Citation.Of(reading.Article, sentence.Span);
    }
}
