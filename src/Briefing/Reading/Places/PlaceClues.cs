using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>What a word beside a capitalised word tells of it; <c>Lexicon/places/place-clues.tsv</c> explains each.</summary>
[Flags]
internal enum PlaceClue
{
    None = 0,
    Locative = 1,
    Direction = 2,
    Part = 4,
    Site = 8,
    Speech = 16,
    Title = 32,
    Person = 64,
    Organisation = 128,
    County = 256,
    Kind = 512,
    Calendar = 1024,
    Language = 2048,

    /// <summary>A given name.</summary>
    GivenName = 4096,

    /// <summary>A verb of which governments are the subject.</summary>
    Governs = 8192,

    /// <summary>"de", "von": what stands around it is one name.</summary>
    Particle = 16384,

    /// <summary>Before "in" it says of whom or of what, not where: "a stake in".</summary>
    Trust = 32768,

    /// <summary>Before "to" it says that what follows is where something goes.</summary>
    Moving = 65536,

    /// <summary>After an adjective it says how something is done, not where.</summary>
    Manner = 131072,

    /// <summary>Before the name, with "of" or without, it makes a water or mountain of it.</summary>
    Feature = 262144,

    /// <summary>Before "in" or "at" it says that something stands there.</summary>
    Building = 524288,

    /// <summary>After the name it makes a street of it.</summary>
    Street = 1048576,
}

/// <summary>The words that speak for or against a place.</summary>
internal sealed class PlaceClues
{
    private readonly WordTable<PlaceClue> _clues = new();

    public static PlaceClues Load()
    {
        var clues = new PlaceClues();
        foreach (var row in LexiconFile.Table("places/place-clues.tsv"))
        {
            var clue = Enum.Parse<PlaceClue>(row[0], ignoreCase: true);
            foreach (var word in row[1].Split(' ')) clues.Add(word, clue);
        }

        foreach (var row in LexiconFile.Table("places/given-names.tsv").Where(row => row is not [_, _, "w"])) clues.Add(row[0], PlaceClue.GivenName);
        foreach (var verb in LexiconFile.Lines("places/government-verbs.txt")) clues.Add(verb, PlaceClue.Governs);
        return clues;
    }

    private void Add(string word, PlaceClue clue) => _clues[word] = _clues.GetValueOrDefault(word) | clue;

    public PlaceClue Of(string word) => _clues.GetValueOrDefault(word);

    public PlaceClue Of(SpeltWord word) => _clues.GetValueOrDefault(word);

    public bool Has(string word, PlaceClue clue) => (Of(word) & clue) != 0;

    public bool Has(SpeltWord word, PlaceClue clue) => (Of(word) & clue) != 0;
}
