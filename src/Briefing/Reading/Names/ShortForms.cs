using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Names;

/// <summary>
/// What the settled names of an article can be shortened to: initials ("CFPB"), a family name ("Wang"), the first words
/// ("Acme" for "Acme Widgets"), a unit's name without its owner's. The first name of the text wins.
/// </summary>
internal sealed class ShortForms
{
    private const int MostWords = 8;

    /// <summary>Sorts of organisations whose first word alone is the place or the person they are called by.</summary>
    private static readonly WordSet NotShortened = WordGroups.Of("public-sort");

    /// <summary>Newspapers are called by towns.</summary>
    private const string TownsNames = "media";

    private readonly Dictionary<string, Character> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Character> _byFamilyName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Character> _byFirstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Character> _byLastWords = new(StringComparer.Ordinal);

    public ShortForms(IEnumerable<Character> settled)
    {
        foreach (var character in settled)
        {
            if (character is { ShortFor: null, Type: not null } && character.Key.Contains(' ', StringComparison.Ordinal)) Add(character);
        }
    }

    public bool IsFamilyName(string word) => _byFamilyName.ContainsKey(word);

    /// <summary>The longer name that <paramref name="character"/> is short for; null when there is none.</summary>
    public Character? WholeOf(Character character)
    {
        var isWord = !character.Key.Contains(' ', StringComparison.Ordinal);
        if (isWord && _byFamilyName.TryGetValue(character.Key, out var person)) return person;
        if (isWord && IsCapitals(character.Name) && _byInitials.TryGetValue(Initials.LettersOf(character.Name), out var named) && named != character) return named;
        if (character.Type == NameType.Person) return null;
        if (_byLastWords.TryGetValue(character.Key, out var unit) && character.Sort == "institute") return unit;
        return _byFirstWords.TryGetValue(character.Key, out var whole) && IsShortened(character, whole, isWord) ? whole : null;
    }

    private static bool IsShortened(Character character, Character whole, bool isWord)
    {
        // "Berkeley College" and "Acme Inc" are whole; and the list of well-known organisations has their short names itself.
        if (character.HasHead || OrganisationHeads.Shared.HasForm(character.Name) || (isWord && whole.Known is not null)) return false;
        if (isWord && NotShortened.Contains(whole.Sort ?? "") && character.AsOrganisation < Character.Enough) return false;
        return (character.FirmMentions > 0 || (isWord && IsNoWord(character.Key) && whole.Sort != TownsNames)) && !NameWords.Shared.Has(character.Key, WordRole.Generic | WordRole.NotName | WordRole.Starter)
            && OrganisationHeads.Shared.Find(character.Key) is null;
    }

    /// <summary>No word begins a sentence that is none: a capital there tells as much as elsewhere.</summary>
    private static bool IsNoWord(string key) => WordLexicon.Instance.Find(key) is null;

    private void Add(Character character)
    {
        foreach (var letters in Initials.Of(character.Name)) _byInitials.TryAdd(letters, character);
        var words = character.Key.Split(' ');
        if (character.Type == NameType.Person)
        {
            _byFamilyName.TryAdd(words[^1], character);
            if (NameWords.Shared.Has(words[0], WordRole.FamilyFirst)) _byFamilyName.TryAdd(words[0], character);
            return;
        }

        if (character.Type is not (NameType.Organisation or NameType.Product) || words.Length > MostWords) return;
        for (var count = 1; count < words.Length; count++) _byFirstWords.TryAdd(string.Join(' ', words.Take(count)), character);
        for (var skip = 1; character.Owner is not null && skip < words.Length - 1; skip++) _byLastWords.TryAdd(string.Join(' ', words.Skip(skip)), character);
    }

    private static bool IsCapitals(string name) => name.Length >= 2 && name.All(c => char.IsUpper(c) || c is '&' or '.');
}
