using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Guesses the class of a word that no list has from its ending, its capital and what follows it.</summary>
internal static class UnknownWords
{
    private const int ShortestVerb = 6;
    private const int ShortestAdverb = 5;
    private const int ShortestAdjective = 6;
    private const int ShortestPlural = 4;

    /// <summary>"stunned", "bewildered": in small letters, a word in -ed is the past of a verb.</summary>
    public static WordEntry? Verb(Token token) =>
        !token.IsCapitalized && token.Lower.Length >= ShortestVerb && token.Lower.EndsWith("ed", StringComparison.Ordinal) && !token.Lower.EndsWith("eed", StringComparison.Ordinal)
            ? new WordEntry(WordClass.Verb, token.Lower[..^2], VerbForms.Past | VerbForms.Participle)
            : null;

    /// <summary>What any other is where it begins neither a sentence nor with a capital.</summary>
    public static WordClass ClassOf(string word) => word switch
    {
        [.., 'l', 'y'] when word.Length >= ShortestAdverb => WordClass.Adverb,
        [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'l', 'e', 's', 's'] or [.., 'a', 'b', 'l', 'e'] or [.., 'i', 'v', 'e'] when word.Length >= ShortestAdjective => WordClass.Adjective,
        _ => WordClass.Noun,
    };

    /// <summary>What it is at the start of a sentence, or anywhere else.</summary>
    public static WordClass ClassOf(TokenList tokens, int at, bool startsSentence)
    {
        var token = tokens[at];
        if (!token.IsCapitalized) return ClassOf(token.Lower);
        if (startsSentence && IsCommonPlural(tokens, at)) return WordClass.Noun;
        return startsSentence && ClassOf(token.Lower) == WordClass.Adverb ? WordClass.Adverb : WordClass.ProperNoun;
    }

    /// <summary>"Factories around the world", "Officials said": a plural at the start, with no capital after it.</summary>
    private static bool IsCommonPlural(TokenList tokens, int at) =>
        tokens[at].Lower.Length >= ShortestPlural && tokens[at].Lower.EndsWith('s') && !tokens[at].Lower.EndsWith("ss", StringComparison.Ordinal)
        && at + 1 < tokens.Count && tokens[at + 1] is { IsCapitalized: false, Kind: TokenKind.Word, Lower: not "'s" };
}
