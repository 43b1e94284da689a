namespace Briefing.Reading.Text;

/// <summary>Recognises the letters of a share with those of its exchange, as agencies put them after a company's name: "Airbus AIR.PA".</summary>
internal static class ShareLetters
{
    private const int Fewest = 2;
    private const int LongestExchange = 2;
    private const int Longest = 5;

    public static bool Are(in Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true } && token.Lower.IndexOf('.', StringComparison.Ordinal) is >= Fewest and var dot
        && token.Lower.Length - dot - 1 is > 0 and <= LongestExchange;

    /// <summary>The same, or in capitals without an exchange: "PayPal PYPL", "Marriott (MAR)".</summary>
    /// <param name="sentence">The words.</param>
    /// <param name="at">The token; behind the last there are none.</param>
    public static bool MayBe(Sentence sentence, int at) =>
        at < sentence.Tokens.Count
        && (Are(sentence.Tokens[at]) || (sentence.Tokens[at] is { Kind: TokenKind.Word, Lower.Length: <= Longest } word && !sentence.WordsOf(word).ContainsAnyExceptInRange('A', 'Z')));
}
