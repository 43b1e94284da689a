namespace Briefing.Reading.Names;

/// <summary>Everybody and everything an article names: gathers the chunks, then settles what each is and which is short for which.</summary>
internal sealed class Cast(NameEvidence evidence)
{
    private readonly Dictionary<string, Character> _characters = new(StringComparer.Ordinal);
    private readonly List<Character> _inOrder = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

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
        var key = organisation.Key;
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
        foreach (var character in _inOrder) WeighFamilyName(character);
        foreach (var character in _inOrder.Where(character => character.Known is not null || !IsPlace(character))) character.Decide();
        var shortForms = new ShortForms(_inOrder);
        foreach (var character in _inOrder.Where(character => character.Candidate is not null).ToList()) SettleCandidate(character, shortForms);
        foreach (var character in _inOrder)
        {
            if (character is { ShortFor: null, Known: null } && !_places.Contains(character.Key)) character.ShortFor = shortForms.WholeOf(character);
        }
    }

    /// <summary>It is a place elsewhere in the article, or at the head of a sentence "New Leeds (restaurant opens)", where that is "Leeds".</summary>
    private bool IsPlace(Character character) =>
        _places.Contains(character.Key) || (character.FirmMentions == 0 && character.Key.StartsWith("new ", StringComparison.Ordinal) && _places.Contains(character.Key[4..]));

    /// <summary>"Jane Roe", later "Roe": people are called by their last word, organisations by their first.</summary>
    private void WeighFamilyName(Character whole)
    {
        if (whole is not { Known: null, Candidate: null, AsOrganisation: 0, HasHead: false } || _places.Contains(whole.Key)) return;
        var words = whole.Name.Split(' ');
        if (words.Length is < 2 or > 3 || Array.Exists(words, word => !IsNameWord(word))) return;
        var last = words[^1].ToLowerInvariant();
        if (Find(last) is { Known: null, Candidate: null, AsOrganisation: 0, ActsAsPerson: > 0 } alone && !_places.Contains(alone.Key)) whole.AsPerson += Character.Enough;
    }

    /// <summary>A capital and small letters, or an initial; no word that leads or ends other names.</summary>
    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && (word.Length == 1 || char.IsLower(word[^1]) || word is [_, '.'])
        && !NameWords.Shared.Has(word.ToLowerInvariant(), WordRole.Generic | WordRole.Geo | WordRole.NotName | WordRole.Starter | WordRole.Calendar)
        && OrganisationHeads.Shared.Find(word.ToLowerInvariant()) is null;

    private static string KeyOf(NameChunk chunk) => chunk is { Known: { } known, IsAmbiguous: false } ? known.Key : chunk.Key;

    /// <summary>
    /// An ordinary word that is a well-known name, too, is one where the article has the full name, or speaks of it as of an
    /// organisation, and no person of that name is about.
    /// </summary>
    private void SettleCandidate(Character character, ShortForms shortForms)
    {
        var organisation = character.Candidate!;
        var isNamed = Find(organisation.Key) is { Known: not null };
        var isMeant = character is { AsOrganisation: > 0, FirmMentions: > 0 } && !shortForms.IsFamilyName(character.Key);
        if (!isNamed && !isMeant) return;
        var known = Know(organisation);
        if (known != character) character.ShortFor = known;
    }
}
