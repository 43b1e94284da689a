using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>The nouns of <c>descriptions.tsv</c>, which stand for an organisation: "the chain", "the agency".</summary>
internal sealed class Descriptions
{
    private const string Commercial = "commercial";

    private static readonly HashSet<string> NotCommercial = ["agency", "university", "institute", "ngo", "team", "party", "hospital", "museum", "site"];

    private readonly Dictionary<string, IReadOnlyList<string>> _sorts =
        LexiconFile.Table("names/descriptions.tsv").ToDictionary(row => row[0], row => (IReadOnlyList<string>)row[1].Split(','));

    /// <summary>The sorts of organisation that <paramref name="noun"/> can stand for; null when it stands for none.</summary>
    public IReadOnlyList<string>? SortsOf(string noun) => _sorts.GetValueOrDefault(noun);

    /// <summary>How well "the <paramref name="noun"/>" fits a character: 0 not at all, 1 if nothing better is there, 2 well.</summary>
    public int Fit(string noun, Character character)
    {
        if (SortsOf(noun) is not { } sorts) return 0;
        var sort = character.Sort ?? "company";
        if (sorts.Contains(sort)) return 2;
        if (sorts.Contains(Commercial)) return NotCommercial.Contains(sort) ? 0 : 2;
        if (NameWordsHold(noun, character.Name)) return 2;

        // A business nobody knows may be any sort of business.
        return character.Known is null && sort == "company" && !sorts.All(NotCommercial.Contains) ? 1 : 0;
    }

    private static bool NameWordsHold(string noun, string name) => name.Contains(noun, StringComparison.OrdinalIgnoreCase);
}
