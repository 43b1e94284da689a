using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Quotes;

/// <summary>
/// Finds direct speech and who speaks: "… ," wrote Wang; Smith said: "…"; a quote that goes on. Words in quotation marks
/// that nobody is said to have spoken (titles, terms) are none.
/// </summary>
public static class QuoteReader
{
    private const int FewestWords = 4;
    private const int LongestTitle = 6;

    /// <param name="sentences">In order.</param>
    /// <param name="names">The article's names and references, in order.</param>
    public static IReadOnlyList<QuoteMention> Read(IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMention> names)
    {
        var quotes = new List<QuoteMention>();
        var speakers = new SpeakerReader(sentences, names);
        string? lastSpeaker = null;
        for (var first = 0; first < sentences.Count;)
        {
            var next = first + 1;
            while (next < sentences.Count && sentences[next].Span.Paragraph == sentences[first].Span.Paragraph) next++;
            if (!sentences[first].IsHeading) lastSpeaker = HasMark(sentences[first], sentences[next - 1]) ? ReadParagraph(new QuoteParagraph(sentences, first, next), speakers, lastSpeaker, quotes) : null;
            first = next;
        }

        return quotes;
    }

    private static bool HasMark(Sentence first, Sentence last) =>
        first.Source.AsSpan(first.Span.Start..last.Span.End).ContainsAny(QuoteMarks.Openers);

    /// <returns>Whoever spoke last in the paragraph, for a quote that goes on in the next.</returns>
    private static string? ReadParagraph(QuoteParagraph paragraph, SpeakerReader speakers, string? lastSpeaker, List<QuoteMention> quotes)
    {
        var found = QuoteMarks.Find(paragraph.Source, paragraph.Tokens).ToList();
        if (found.Count == 0) return null;

        var begins = found[0].Open == 0;
        var spoken = found.Select((quote, index) => speakers.Find(paragraph, quote, index > 0 ? found[index - 1].Close : -1)).ToList();
        var speaker = spoken.FirstOrDefault(one => one.IsSpeech).Speaker ?? (begins && !spoken.Exists(one => one.IsSpeech) ? lastSpeaker : null);
        string? last = null;
        for (var index = 0; index < found.Count; index++)
        {
            if (!(spoken[index].IsSpeech && IsSpoken(paragraph, found[index])) && !IsWholeSentence(paragraph, found[index])) continue;
            speaker = spoken[index].Speaker ?? speaker;
            last = speaker ?? last;
            quotes.Add(new QuoteMention(paragraph.Span(found[index]), speaker));
        }

        return last;
    }

    /// <summary>More than a word or a title that somebody is said to have used.</summary>
    private static bool IsSpoken(QuoteParagraph paragraph, QuotedTokens quote)
    {
        var words = quote.Close - quote.Open - 1;
        if (words < 1) return false;
        var first = paragraph.Tokens[quote.Open + 1];
        var isEnded = EndsInside(paragraph, quote);
        if (first.Kind == TokenKind.Ideograph) return words >= FewestWords;
        return first.IsCapitalized ? isEnded || words > LongestTitle : words > FewestWords;
    }

    /// <summary>It begins and ends like a sentence, and is none of the short terms that are put in quotation marks.</summary>
    private static bool IsWholeSentence(QuoteParagraph paragraph, QuotedTokens quote)
    {
        var words = quote.Close - quote.Open - 1;
        if (words < 1 || !paragraph.Tokens[quote.Open + 1].IsCapitalized) return false;
        if (!quote.IsClosed) return true;
        if (words < FewestWords) return false;
        return EndsInside(paragraph, quote) && paragraph.Tokens[quote.Close - 1].Lower is not ("," or "，");
    }

    /// <summary>A mark that ends a clause stands before the closing quotation mark.</summary>
    private static bool EndsInside(QuoteParagraph paragraph, QuotedTokens quote) =>
        paragraph.Tokens[quote.Close - 1].Lower is "," or "." or "!" or "?" or "..." or "…" or "—" or "，" or "。" or "！" or "？";
}
