namespace Briefing.Reading.Text;

/// <summary>Recognises the letters of a share with those of its exchange, as agencies put them after a company's name: "Airbus AIR.PA".</summary>
internal static class ShareLetters
{
    private const int Fewest = 2;
    private const int LongestExchange = 2;

    public static bool Are(in Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true } && token.Lower.IndexOf('.', StringComparison.Ordinal) is >= Fewest and var dot
        && token.Lower.Length - dot - 1 is > 0 and <= LongestExchange;
}
