namespace Briefing.Reading.Names;

/// <summary>Whether an abbreviation is made of a name's initials.</summary>
internal static class Initials
{
    /// <summary>"CFPB" fits "Consumer Financial Protection Bureau"; small words may count or not ("DoD", "USPS").</summary>
    public static bool Fit(string abbreviation, string name)
    {
        var letters = new string([.. abbreviation.Where(char.IsLetter).Select(char.ToUpperInvariant)]);
        if (letters.Length < 2) return false;
        var words = name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Matches(letters, words, skipSmall: true) || Matches(letters, words, skipSmall: false);
    }

    private static bool Matches(string letters, string[] words, bool skipSmall)
    {
        var at = 0;
        foreach (var word in words)
        {
            if (!char.IsLetter(word[0]) || (skipSmall && char.IsLower(word[0]))) continue;
            if (at >= letters.Length) return false;
            if (char.ToUpperInvariant(word[0]) != letters[at]) return false;
            at++;
        }

        return at == letters.Length;
    }
}
