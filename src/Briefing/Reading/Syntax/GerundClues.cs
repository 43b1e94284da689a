using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The words of <c>gerund-clues.txt</c>, which tell whether a gerund beside them is a noun.</summary>
internal static class GerundClues
{
    private static readonly ILookup<string, string> Words = LexiconFile.Table("gerund-clues.txt").ToLookup(row => row[1], row => row[0]);

    private static readonly HashSet<string> Countable = [.. Words["countable"]];

    private static readonly HashSet<string> WithOf = [.. Words["of"]];

    /// <summary>"facility": in the singular it needs an article.</summary>
    /// <param name="noun">In lower case.</param>
    public static bool IsCountable(string noun) => Countable.Contains(noun);

    /// <summary>"dispose": what it is done to stands behind "of".</summary>
    /// <param name="verb">Its base form.</param>
    public static bool TakesOf(string verb) => WithOf.Contains(verb);
}
