namespace Briefing.Reading.Text;

/// <summary>
/// Recognises the headings under which an article of many parts goes on about something else: "Nevada", "Energy and Metals",
/// "Acme Diner". A heading that is a sentence goes on about the same.
/// </summary>
internal static class SectionHeads
{
    private const int MostWords = 7;
    private const int ShortestTelling = 4;

    public static bool Is(Sentence sentence)
    {
        if (!sentence.IsHeading || sentence.Span.Paragraph == 0) return false;
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Lower is ":" or "/" or "|" or "@") return false;
            if (token.Kind != TokenKind.Word) continue;
            if (++words > MostWords || (!token.IsCapitalized && token.Lower.Length >= ShortestTelling)) return false;
        }

        return words > 0;
    }
}
