using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Names;

/// <summary>The given names of <c>places/given-names.txt</c>: of words that nothing else tells, they tell persons.</summary>
internal static class GivenNames
{
    private static readonly WordSet Known = new(LexiconFile.Lines("places/given-names.txt"));

    /// <param name="word">In lower case.</param>
    public static bool Has(string word) => Known.Contains(word) || NameWords.Shared.Has(word, WordRole.FirstName);
}
