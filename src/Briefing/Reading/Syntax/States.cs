using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The states and provinces that news sets after a town, with or without a second comma: "in Moscow, Ohio".</summary>
internal static class States
{
    private static readonly HashSet<string> Names =
        [.. LexiconFile.Table("places/subdivisions.tsv").Where(row => row[2] is "US" or "CA" or "AU").Select(row => row[1])];

    public static bool Has(string name) => Names.Contains(name);
}
