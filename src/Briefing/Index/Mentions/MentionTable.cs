using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Index.Mentions;

/// <summary>The direct speech or the figures of an article as bytes: each with the sentences that hold it.</summary>
internal static class MentionTable
{
    public static byte[] OfQuotes(ArticleReading reading) => Write(reading, reading.Quotes, quote => (quote.Span, quote.Speaker));

    public static byte[] OfFigures(ArticleReading reading) => Write(reading, reading.Figures, figure => (figure.Span, null));

    public static void Read(ReadOnlySpan<byte> written, ArticleId article, int revision, List<IndexedMention> mentions)
    {
        var bytes = new VarintReader(written);
        while (!bytes.IsAtEnd) mentions.Add(new IndexedMention(article, revision, bytes.Span(), bytes.Span(), bytes.TextOrNull()));
    }

    private static byte[] Write<T>(ArticleReading reading, IReadOnlyList<T> mentions, Func<T, (TextSpan Span, string? Speaker)> of)
    {
        var bytes = new VarintWriter();
        var sentence = 0;
        foreach (var (span, speaker) in mentions.Select(of))
        {
            bytes.Span(Passage(reading, span, ref sentence));
            bytes.Span(span);
            bytes.TextOrNull(speaker);
        }

        return bytes.ToArray();
    }

    /// <summary>From the sentence in which it begins to the one in which it ends; mentions come in the order of the text.</summary>
    private static TextSpan Passage(ArticleReading reading, TextSpan span, ref int sentence)
    {
        var sentences = reading.Sentences;
        while (sentences[sentence].Span is var at && (at.Paragraph < span.Paragraph || (at.Paragraph == span.Paragraph && at.End <= span.Start))) sentence++;
        var last = sentence;
        while (sentences[last].Span.End < span.End) last++;
        return sentences[sentence].Span with { End = sentences[last].Span.End };
    }
}
