using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events.Kinds;

/// <summary>The verbs of <c>support-verbs.txt</c>: their subject does what their object noun names.</summary>
internal static class SupportVerbs
{
    private static readonly Dictionary<string, bool> Verbs =
        LexiconFile.Table("support-verbs.txt").ToDictionary(row => row[0], row => row.Length > 1);

    public static bool Has(string verb) => Verbs.ContainsKey(verb);

    /// <summary>The verb only speaks of the deed, so that its own time is not the deed's.</summary>
    public static bool OnlySays(string verb) => Verbs.GetValueOrDefault(verb);
}
