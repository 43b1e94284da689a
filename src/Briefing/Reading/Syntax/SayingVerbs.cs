using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The verbs of <c>saying-verbs.txt</c>, whose object is a clause of its own.</summary>
internal static class SayingVerbs
{
    private static readonly Dictionary<string, bool> Verbs =
        LexiconFile.Table("saying-verbs.txt").ToDictionary(row => row[0], row => row.Length > 1);

    public static bool Has(string lemma) => Verbs.ContainsKey(lemma);

    /// <summary>"told 300 workers that": who is told stands between the verb and the clause.</summary>
    public static bool HasHearer(string lemma) => Verbs.GetValueOrDefault(lemma);
}
