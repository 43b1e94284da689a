namespace Briefing.Reading.Names;

/// <summary>How far apart two spellings are.</summary>
internal static class Spelling
{
    public const int LongestWord = 60;

    /// <summary>Levenshtein's distance; takes the product of both lengths in time.</summary>
    public static int Distance(string first, string second)
    {
        var row = new int[second.Length + 1];
        for (var column = 0; column < row.Length; column++) row[column] = column;
        for (var line = 1; line <= first.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.Length; column++)
            {
                var cost = first[line - 1] == second[column - 1] ? diagonal : diagonal + 1;
                diagonal = row[column];
                row[column] = Math.Min(cost, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[^1];
    }
}
