using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>What a word tells about names; a word can play several roles.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>No name by itself: weekdays, months, "Republican", "CEO".</summary>
    NotName = 1,

    /// <summary>A function word that stands in capitals only at the head of a sentence.</summary>
    Starter = 2,

    /// <summary>A title, rank, office or job that a person's name follows.</summary>
    Title = 4,

    FirstName = 8,

    /// <summary>A family name that stands before the given name.</summary>
    FamilyFirst = 16,

    Speech = 32,

    /// <summary>What organisations have: workers, stores, shares.</summary>
    Staff = 64,

    /// <summary>What organisations do: shutter, acquire, employ.</summary>
    Deed = 128,

    /// <summary>What a product is called: framework, app, film.</summary>
    Product = 256,

    /// <summary>Begins names of many organisations, and is none alone: "National".</summary>
    Generic = 512,

    /// <summary>Before a description it says that another one is meant: "the parent company".</summary>
    Distinct = 1024,

    /// <summary>It ends a noun phrase: prepositions, auxiliaries, conjunctions.</summary>
    Stop = 2048,

    /// <summary>Ends the names of streets, waters, counties and events, which are no organisations: "Valley", "Bowl".</summary>
    Geo = 4096,

    /// <summary>What people are called: "a partner at".</summary>
    Human = 8192,

    /// <summary>A weekday or month, which tells when: "on Monday Acme said".</summary>
    Calendar = 16384,

    /// <summary>Before a weekday or month it leads up to that alone: "on", "last".</summary>
    DayLead = 32768,

    /// <summary>Says how many of the things that a name is of: "most Acme stores".</summary>
    Quantity = 65536,

    /// <summary>Between a name and what it does: "Acme has recently shuttered".</summary>
    Auxiliary = 131072,

    /// <summary>What businesses are called right before their name: "the sweets shop Acme".</summary>
    Trade = 262144,

    /// <summary>Before "Center" it makes a place for the public, called after a sponsor: "Transit".</summary>
    Venue = 524288,

    /// <summary>Before "of", "at", "for" or "in" it leads up to an organisation: "shares of Acme", "workers at Acme".</summary>
    Belonging = 1048576,

    /// <summary>Says what an organisation is, right before its name: "startup Acme"; begins no name itself.</summary>
    Lead = 2097152,

    /// <summary>Of a country: "Russian".</summary>
    Nation = 4194304,

    /// <summary>A site, before which a single word tells whose or where: "the Elmira store".</summary>
    Site = 8388608,

    /// <summary>What an organisation has that is called by its name, whoever has it: "its Acme unit".</summary>
    Own = 16777216,

    /// <summary>Before a name it makes it a storm's: "Hurricane Zed".</summary>
    Storm = 33554432,
}

/// <summary>The words that tell about names, from the files of <c>Lexicon/names/</c>.</summary>
internal sealed class NameWords
{
    private readonly WordTable<WordRole> _roles = new();

    private NameWords()
    {
        Add(WordRole.NotName, LexiconFile.Lines("names/not-names.txt"));
        Add(WordRole.Starter, LexiconFile.Lines("sentence-starters.txt"));
        Add(WordRole.Title, LexiconFile.Lines("names/person-titles.txt"));
        Add(WordRole.FirstName, LexiconFile.Lines("names/first-names.txt"));
        Add(WordRole.FamilyFirst, LexiconFile.Lines("names/family-names-first.txt"));
        Add(WordRole.Speech, LexiconFile.Lines("names/speech-verbs.txt"));
        foreach (var row in LexiconFile.Table("places/demonyms.tsv")) Add(WordRole.Nation, row[1].ToLowerInvariant().Split('|'));
        foreach (var row in LexiconFile.Table("names/name-clues.tsv")) Add(Enum.Parse<WordRole>(row[1], ignoreCase: true), [row[0]]);

        void Add(WordRole role, IEnumerable<string> words)
        {
            foreach (var word in words) _roles[word] = Of(word) | role;
        }
    }

    public static NameWords Shared { get; } = new();

    /// <param name="word">In lower case.</param>
    public WordRole Of(string word) => _roles.GetValueOrDefault(word);

    public WordRole Of(SpeltWord word) => _roles.GetValueOrDefault(word);

    public bool Has(string word, WordRole role) => (Of(word) & role) != 0;

    public bool Has(SpeltWord word, WordRole role) => (Of(word) & role) != 0;
}
