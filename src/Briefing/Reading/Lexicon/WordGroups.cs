namespace Briefing.Reading.Lexicon;

/// <summary>The words of <c>word-groups.txt</c>, on which constructions turn: those that see what happens, those that count as one of a fraction.</summary>
internal static class WordGroups
{
    private static readonly Dictionary<string, WordSet> Groups = LexiconFile.Table("word-groups.txt").ToDictionary(row => row[0], row => new WordSet(row[1].Split(' ')));

    /// <exception cref="KeyNotFoundException">The file has no such group.</exception>
    public static WordSet Of(string group) => Groups[group];
}
