namespace Briefing.Reading.Names;

/// <summary>Everybody and everything an article names: gathers the chunks, then settles what each is and which is short for which.</summary>
internal sealed class Cast(NameEvidence evidence)
{
    /// <summary>Sorts of organisations whose first words alone are the place or the person they are called by.</summary>
    private static readonly HashSet<string> NotShortened = ["agency", "university", "institute", "museum", "hospital", "ngo", "party", "team"];

    private readonly Dictionary<string, Character> _characters = new(StringComparer.Ordinal);
    private readonly List<Character> _inOrder = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    public IReadOnlyList<Character> Characters => _inOrder;

    public Character? Find(string key) => _characters.GetValueOrDefault(key);

    public Character? Find(NameChunk chunk) => Find(KeyOf(chunk));

    public Character Add(NameChunk chunk)
    {
        var key = KeyOf(chunk);
        if (!_characters.TryGetValue(key, out var character))
        {
            character = new Character(key, chunk.Words);
            _characters.Add(key, character);
            _inOrder.Add(character);
        }

        character.Mentions++;
        if (chunk.Words.Length > character.Name.Length) character.Name = chunk.Words;
        if (!chunk.IsInitial) character.FirmMentions++;
        if (chunk.IsAmbiguous) character.Candidate = chunk.Known;
        else character.Known ??= chunk.Known;
        evidence.Weigh(chunk, character);
        return character;
    }

    /// <summary>Notes the name of a place: the same words are no organisation elsewhere in the article.</summary>
    public void Place(string key) => _places.Add(key);

    /// <summary>A short form the text itself defines: "Deep Graph Library (DGL)".</summary>
    public void Define(Character whole, NameChunk abbreviation)
    {
        var character = Add(abbreviation);
        if (character != whole && character.Known is null) character.ShortFor = whole;
    }

    /// <summary>The character of a well-known organisation, whether named before or not.</summary>
    public Character Know(Organisation organisation)
    {
        var key = NameKey.Of(organisation.Name);
        if (!_characters.TryGetValue(key, out var character))
        {
            character = new Character(key, organisation.Name);
            _characters.Add(key, character);
            _inOrder.Add(character);
        }

        character.Known ??= organisation;
        character.Decide();
        return character;
    }

    public void Settle()
    {
        foreach (var character in _inOrder.Where(character => character.Known is not null || !_places.Contains(character.Key))) character.Decide();
        foreach (var character in _inOrder.Where(character => character.Candidate is not null).ToList()) SettleCandidate(character);
        foreach (var character in _inOrder)
        {
            if (character is { ShortFor: null, Known: null } && !_places.Contains(character.Key)) character.ShortFor = WholeOf(character);
        }
    }

    private static string KeyOf(NameChunk chunk) => chunk is { Known: { } known, IsAmbiguous: false } ? NameKey.Of(known.Name) : chunk.Key;

    /// <summary>
    /// An ordinary word that is a well-known name, too, is one where the article has the full name, or speaks of it as of an
    /// organisation, and no person of that name is about.
    /// </summary>
    private void SettleCandidate(Character character)
    {
        var organisation = character.Candidate!;
        var whole = Find(NameKey.Of(organisation.Name));
        var isNamed = whole is { Known: not null };
        if (!isNamed && (character.AsOrganisation == 0 || character.FirmMentions == 0 || _inOrder.Exists(other => other.Type == NameType.Person && IsFamilyName(character.Key, other.Key)))) return;
        var known = Know(organisation);
        if (known != character) character.ShortFor = known;
    }

    /// <summary>The longer name of a settled character that <paramref name="character"/> shortens: initials, a surname, the first words.</summary>
    private Character? WholeOf(Character character)
    {
        var isWord = !character.Key.Contains(' ', StringComparison.Ordinal);
        foreach (var other in _inOrder)
        {
            if (other == character || other.ShortFor is not null || other.Key.Length <= character.Key.Length) continue;
            if (other.Type == NameType.Person ? isWord && IsFamilyName(character.Key, other.Key) : Shortens(character, other, isWord)) return other;
        }

        return null;
    }

    private static bool IsFamilyName(string word, string person) =>
        person.EndsWith(' ' + word, StringComparison.Ordinal)
        || (person.StartsWith(word + ' ', StringComparison.Ordinal) && NameWords.Shared.Has(word, WordRole.FamilyFirst));

    private static bool Shortens(Character character, Character whole, bool isWord)
    {
        if (isWord && IsCapitals(character.Name) && Initials.Fit(character.Name, whole.Name)) return true;
        if (whole.Type is not (NameType.Organisation or NameType.Product) || character.Type == NameType.Person) return false;
        if (IsUnitOf(character, whole)) return true;
        if (!whole.Key.StartsWith(character.Key + ' ', StringComparison.Ordinal)) return false;
        if (isWord && whole.Known is not null) return false;
        if (isWord && NotShortened.Contains(whole.Sort ?? "") && character.AsOrganisation < Character.Enough) return false;
        var roles = NameWords.Shared.Of(character.Key);
        return (roles & (WordRole.Generic | WordRole.NotName | WordRole.Starter)) == 0 && OrganisationHeads.Shared.Find(character.Key) is null && character.FirmMentions > 0;
    }

    /// <summary>"Shanghai AI Lab" and "Acme Shanghai AI Lab" where Acme owns the latter.</summary>
    private static bool IsUnitOf(Character unit, Character whole) =>
        unit.Sort == "institute" && whole.Owner is not null && whole.Key.EndsWith(' ' + unit.Key, StringComparison.Ordinal) && unit.Key.Contains(' ', StringComparison.Ordinal);

    private static bool IsCapitals(string name) => name.Length >= 2 && name.All(c => char.IsUpper(c) || c is '&' or '.');
}
