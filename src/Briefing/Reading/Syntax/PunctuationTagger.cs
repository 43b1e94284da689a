using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Tells what a mark does in its sentence: part phrases, own, quote, count, or only join the words of a name.</summary>
internal static class PunctuationTagger
{
    public static WordClass ClassOf(TokenList tokens, Word[] words, int at) => tokens[at].Lower switch
    {
        "," or "，" or "、" => WordClass.Comma,
        "'" or "’" when EndsPossessive(tokens, words, at) => WordClass.Possessive,
        "\"" or "“" or "”" or "'" or "‘" or "’" or "«" or "»" => WordClass.Quote,
        "$" or "%" or "€" or "£" or "¥" => WordClass.Number,
        "&" => WordClass.Coordinator,
        "." when IsWithinName(tokens, at) || IsOfNumber(tokens, at) => WordClass.Other,
        "+" when at > 0 && tokens[at - 1].End == tokens[at].Start => WordClass.Other,
        "-" when IsGlued(tokens, at) => WordClass.Other,
        "<" or ">" or "*" => WordClass.Other,
        _ => WordClass.Break,
    };

    /// <summary>"No. 2".</summary>
    public static bool IsOfNumber(TokenList tokens, int dot) => IsJoined(tokens, dot) && tokens[dot - 1].Lower is "no" or "nos" && tokens[dot + 1].Kind == TokenKind.Number;

    /// <summary>The mark touches a word on either side: the hyphen of "Reno-based".</summary>
    public static bool IsGlued(TokenList tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start;

    /// <summary>"St. Petersburg", "J. Harbour", "John F. Harbour".</summary>
    private static bool IsWithinName(TokenList tokens, int dot) =>
        IsJoined(tokens, dot) && tokens[dot - 1].IsCapitalized && tokens[dot + 1].IsCapitalized && (tokens[dot - 1].Lower.Length == 1 || tokens[dot - 1].Lower is "st" or "mt" or "ft");

    /// <summary>A word touches the dot, and another follows.</summary>
    private static bool IsJoined(TokenList tokens, int dot) => dot > 0 && dot + 1 < tokens.Count && tokens[dot - 1].End == tokens[dot].Start;

    /// <summary>"the workers' strike".</summary>
    private static bool EndsPossessive(TokenList tokens, Word[] words, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Start == tokens[at - 1].End && tokens[at - 1].Lower.EndsWith('s')
        && words[at - 1].IsNominal && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Start > tokens[at].End;
}
