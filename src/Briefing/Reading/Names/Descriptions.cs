using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>The nouns of <c>descriptions.tsv</c>, which stand for an organisation: "the chain", "the agency".</summary>
internal sealed class Descriptions
{
    public const string Commercial = "commercial";

    public static Descriptions Shared { get; } = new();

    private static readonly WordSet Public = WordGroups.Of("public-sort");

    private readonly WordTable<Description> _nouns =
        WordTable.Of(LexiconFile.Table("names/descriptions.tsv"), row => row[0], row => new Description(row[1].Split(','), row.Length > 2 ? row[2] : ""));

    /// <summary>The sorts of organisation that <paramref name="noun"/> can stand for; null when it stands for none.</summary>
    public IReadOnlyList<string>? SortsOf(string noun) => _nouns.GetValueOrDefault(noun)?.Sorts;

    /// <summary>"company", "chain", "airline": what trades, and no person or office is called so.</summary>
    public bool IsBusiness(string noun) => _nouns.GetValueOrDefault(noun) is { } description && description.Sorts.All(IsCommercial) && description.Use is "" or "bare";

    /// <summary>How well "the … <paramref name="noun"/>" fits a character: 0 not at all, 1 if nothing better is there, 2 well.</summary>
    /// <param name="modifiers">The words between "the" and the noun.</param>
    /// <param name="noun">In lower case.</param>
    /// <param name="character">Whom it may stand for.</param>
    public int Fit(IReadOnlyList<string> modifiers, string noun, Character character)
    {
        if (_nouns.GetValueOrDefault(noun) is not { } description) return 0;
        if (description.Use == "bare" && modifiers.Count > 0) return 0;
        if (description.Use == "qualified" && modifiers.Count == 0) return 0;
        if (description.Use is "named" or "qualified") return modifiers.Append(noun).All(word => Holds(character.Key, word) || character.Nouns.Contains(word)) ? 2 : 0;
        var sorts = description.Sorts;
        var sort = character.Sort ?? "company";
        if (sorts.Contains(sort)) return 2;
        if (sorts.Contains(Commercial)) return IsCommercial(sort) ? 2 : 0;
        if (Holds(character.Key, noun)) return 2;

        // A business nobody knows may be any sort of business.
        return character.Known is null && sort == "company" && sorts.Any(IsCommercial) ? 1 : 0;
    }

    private static bool IsCommercial(string sort) => sort != "site" && !Public.Contains(sort);

    private static bool Holds(string key, string word) => key.Contains(word, StringComparison.Ordinal);

    private sealed record Description(IReadOnlyList<string> Sorts, string Use);
}
