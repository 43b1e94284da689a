using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Nouns that their number follows: "Terminal 4".</summary>
internal static class NumberedNouns
{
    private static readonly WordSet Nouns = WordGroups.Of("numbered");

    /// <summary>"(Terminal) 4": the number counts nothing that comes behind it.</summary>
    public static bool NumberIs(Word[] words, int at) =>
        at > 0 && words[at] is { Class: WordClass.Number, Token.Kind: TokenKind.Number } && IsNumbered(words, at);

    /// <summary>"the new Terminal 4", "Terminal C": a part of somebody's.</summary>
    public static bool EndsIn(Word[] words, Chunk chunk) =>
        chunk.Last > chunk.First && IsNumbered(words, chunk.Last) && (words[chunk.Last].Token.Kind == TokenKind.Number || words[chunk.Last].Lower.Length == 1);

    private static bool IsNumbered(Word[] words, int at) => words[at - 1].Token is { IsCapitalized: true, Lower: var noun } && Nouns.Contains(noun);
}
