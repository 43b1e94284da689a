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
        Span<char> capitals = stackalloc char[MostWords], all = stackalloc char[MostWords];
        var (words, capital, every) = (0, 0, 0);
        foreach (var range in name.AsSpan().SplitAny(" -/"))
        {
            if (range.End.Equals(range.Start)) continue;
            if (++words > MostWords) return [];
            var first = name[range.Start];
            if (char.IsUpper(first)) capitals[capital++] = first;
            if (char.IsLetter(first)) all[every++] = char.ToUpperInvariant(first);
        }

        if (words < 2 || every < 2) return [];
        if (capital < 2) return [all[..every].ToString()];
        return capitals[..capital].SequenceEqual(all[..every]) ? [all[..every].ToString()] : [capitals[..capital].ToString(), all[..every].ToString()];
    }
}
