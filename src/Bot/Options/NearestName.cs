namespace Bot.Options;

/// <summary>The known name that was probably meant: the one with the fewest letters to change.</summary>
internal static class NearestName
{
    /// <param name="typed">What was written.</param>
    /// <param name="known">At least one name.</param>
    public static string Of(string typed, IEnumerable<string> known) => known.MinBy(name => Distance(typed.ToUpperInvariant(), name.ToUpperInvariant()))!;

    /// <summary>Levenshtein distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
