using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Finds the letters of a share behind a name ("Acme Corp &lt;ACM&gt;", "Acme Corp (ACM)"), and the name of a firm that a wire puts into angle brackets for want of them ("&lt;Acme Corp&gt;").</summary>
internal static class ShareBrackets
{
    private const int MostWords = 12;

    /// <summary>Where what opens at <paramref name="open"/> is closed, if the phrase holds it: always in angles, in round brackets only before "'s" ("(Acme Corp (ACM))'s unit"); -1 without.</summary>
    public static int EndWithin(Word[] words, int open)
    {
        if (!IsRound(words, open)) return EndOfAngle(words, open);
        var behind = open + 3;
        return behind < words.Length && words[behind] is { Class: WordClass.Possessive, Lower: ['\'' or '’', ..] } ? behind - 1 : -1;
    }

    /// <summary>"(ACM)": one word in round brackets.</summary>
    public static bool IsRound(Word[] words, int open) => open + 2 < words.Length && (words[open].Lower, words[open + 2].Lower) is ("(", ")");

    /// <summary>Where the angle bracket of a name alone, which begins a phrase, is closed; -1 without.</summary>
    public static int EndOfName(Word[] words, int open) =>
        EndOfAngle(words, open) is var close and > 0 && words[open + 1].Token is { Kind: TokenKind.Word, IsCapitalized: true } && words[close - 1].Token.Kind == TokenKind.Word ? close : -1;

    private static int EndOfAngle(Word[] words, int open)
    {
        if (words[open].Lower != "<") return -1;
        for (var at = open + 1; at < words.Length && at <= open + MostWords; at++)
        {
            if (words[at].Lower == ">") return at > open + 1 ? at : -1;
            if (words[at].Class is WordClass.Break or WordClass.Quote) return -1;
        }

        return -1;
    }
}
