namespace Briefing.Reading.Names;

/// <summary>Whether an abbreviation is made of a name's initials.</summary>
internal static class Initials
{
    private const int MostWords = 12;

    /// <summary>"CFPB" fits "Consumer Financial Protection Bureau"; small words may count or not ("DoD", "USPS").</summary>
    public static bool Fit(string abbreviation, string name) => Of(name).Contains(LettersOf(abbreviation));

    /// <summary>The letters of an abbreviation, in capitals: "U.S." gives "US".</summary>
    public static string LettersOf(string abbreviation) => new([.. abbreviation.Where(char.IsLetter).Select(char.ToUpperInvariant)]);

    /// <summary>A name's initials, without its small words and with them; none for a single word or a very long name.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords) return [];
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var all = string.Concat(words.Where(word => char.IsLetter(word[0])).Select(word => char.ToUpperInvariant(word[0])));
        return [.. new[] { capitals, all }.Where(letters => letters.Length > 1).Distinct()];
    }
}
