using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Nouns that their number follows: "Terminal 4".</summary>
internal static class NumberedNouns
{
    private static readonly WordSet Nouns = WordGroups.Of("numbered");

    /// <summary>"(Terminal) 4": the number counts nothing that comes behind it.</summary>
    public static bool NumberIs(Word[] words, int at) =>
        at > 0 && words[at] is { Class: WordClass.Number, Token.Kind: TokenKind.Number } && words[at - 1].Token is { IsCapitalized: true, Lower: var noun } && Nouns.Contains(noun);
}
