using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>How far a deed has come, said by the verb or noun that governs it.</summary>
internal enum Intention
{
    None,
    Planned,
    Begun,
    Done,
    Reported,
    Denied,
    Undone,
    Wish,
    Forced,
}

/// <summary>The verbs and nouns of <c>intentions.txt</c>.</summary>
internal static class Intentions
{
    private static readonly WordTable<Intention> Verbs = Load("verb");
    private static readonly WordTable<Intention> Nouns = Load("noun");

    private static readonly WordTable<Intention> Adjectives = Load("adjective");

    private static readonly WordTable<Intention> Ranks = Load("rank");

    private static readonly WordTable<Intention> Resolves = Load("resolve");

    private static readonly WordTable<Intention> Reversals = Load("reversal");

    private static readonly WordTable<Intention> Told = Load("told");

    private static readonly WordTable<Intention> Preventers = Load("preventer");

    /// <summary>"keep the state from closing": with an object and "from" it says that the deed does not happen.</summary>
    public static bool Prevents(string lemma) => Preventers.Contains(lemma) || OfVerb(lemma) == Intention.Undone;

    /// <summary>"is said to close": what it says of the infinitive behind it.</summary>
    public static Intention OfTold(string lemma) => Told.GetValueOrDefault(lemma);

    /// <summary>"lifted the ban", "dropped plans to close": the deed that the noun after it names is taken back.</summary>
    public static bool TakesBack(string lemma) => Reversals.Contains(lemma);

    /// <summary>"no plan", "no intention": without it the deed is denied; without another noun ("no approval") nothing is said of it.</summary>
    public static bool IsResolve(string lemma) => Resolves.Contains(lemma);

    /// <summary>"is the latest to close": it tells of several that did it.</summary>
    public static bool IsRank(string word) => Ranks.Contains(word);

    public static Intention OfAdjective(string word) => Adjectives.GetValueOrDefault(word);

    public static Intention OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    public static Intention OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    public static bool IsNoun(string lemma) => Nouns.Contains(lemma);

    private static WordTable<Intention> Load(string wordClass) =>
        WordTable.Of(LexiconFile.Table("intentions.txt").Where(row => row[1] == wordClass), row => row[0], row => Enum.Parse<Intention>(row[2], ignoreCase: true));
}
