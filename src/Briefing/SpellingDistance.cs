namespace Briefing;

/// <summary>How far a mistyped name is from a known one, in letters to change (Levenshtein), whatever their case.</summary>
public static class SpellingDistance
{
    /// <summary>The known name that was probably meant.</summary>
    /// <param name="typed">What was written.</param>
    /// <param name="known">At least one name.</param>
    public static string Nearest(string typed, IEnumerable<string> known) => known.MinBy(name => Between(typed, name))!;

    public static int Between(string one, string other)
    {
        var (a, b) = (one.ToUpperInvariant(), other.ToUpperInvariant());
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
