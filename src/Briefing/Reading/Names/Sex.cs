using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>Whom "she" and "he" can mean.</summary>
internal enum Sex
{
    Unknown,
    Female,
    Male,
}

/// <summary>What tells a person's sex, from <c>names/sexes.tsv</c> and the given names.</summary>
internal static class Sexes
{
    private const string BeforeName = "before";

    private static readonly WordTable<Sex> Before = new();
    private static readonly WordTable<Sex> OfGivenNames = new();

    static Sexes()
    {
        foreach (var (name, letters) in GivenNames.Bearers) OfGivenNames[name] = Of(letters);
        foreach (var row in LexiconFile.Table("names/sexes.tsv"))
        {
            foreach (var word in row[2].Split(' ')) (row[1] == BeforeName ? Before : OfGivenNames)[word] = Of(row[0]);
        }
    }

    /// <summary>By the word that stands before a name: "Ms", "spokesman".</summary>
    /// <param name="word">In lower case, without a dot.</param>
    public static Sex OfTitle(string word) => Before.GetValueOrDefault(word);

    /// <param name="word">In lower case.</param>
    public static Sex OfGivenName(string word) => OfGivenNames.GetValueOrDefault(word);

    private static Sex Of(string letters) => letters switch
    {
        "f" => Sex.Female,
        "m" => Sex.Male,
        _ => Sex.Unknown,
    };

    public static Sex OfPronoun(string pronoun) => pronoun switch
    {
        "she" => Sex.Female,
        "he" => Sex.Male,
        _ => Sex.Unknown,
    };
}
