using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>The given names of <c>places/given-names.tsv</c>: of words that nothing else tells, they tell persons.</summary>
internal static class GivenNames
{
    private static readonly string[][] Rows = [.. LexiconFile.Table("places/given-names.tsv")];

    private static readonly WordSet Known = new(Rows.Where(row => row is not [_, _, "w"]).Select(row => row[0]));

    /// <summary>All of them in lower case, ordinary words ("mark") among them, with f for women's, m for men's, fm for both.</summary>
    public static IEnumerable<(string Name, string Letters)> Bearers => Rows.Select(row => (row[0], row[1]));

    /// <param name="word">In lower case.</param>
    public static bool Has(string word) => Known.Contains(word) || NameWords.Shared.Has(word, WordRole.FirstName);
}
