using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The verbs of <c>saying-verbs.txt</c>, whose object is a clause of its own.</summary>
internal static class SayingVerbs
{
    private static readonly HashSet<string> Verbs = [.. LexiconFile.Lines("saying-verbs.txt")];

    public static bool Has(string lemma) => Verbs.Contains(lemma);
}
