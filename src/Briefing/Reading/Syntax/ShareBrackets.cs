using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Finds what a wire puts into angle brackets: the letters of a share ("Acme Corp &lt;ACM&gt;"), or the name of a firm without ("&lt;Acme Corp&gt;").</summary>
internal static class AngleBrackets
{
    private const int MostWords = 12;

    /// <summary>Where what opens at <paramref name="open"/> is closed; -1 where nothing opens, or it stays open.</summary>
    public static int End(Word[] words, int open)
    {
        if (words[open].Lower != "<") return -1;
        for (var at = open + 1; at < words.Length && at <= open + MostWords; at++)
        {
            if (words[at].Lower == ">") return at > open + 1 ? at : -1;
            if (words[at].Class is WordClass.Break or WordClass.Quote) return -1;
        }

        return -1;
    }

    /// <summary>The same for a name alone, which begins a phrase.</summary>
    public static int NameEnd(Word[] words, int open) =>
        End(words, open) is var close and > 0 && words[open + 1].Token is { Kind: TokenKind.Word, IsCapitalized: true } && words[close - 1].Token.Kind == TokenKind.Word ? close : -1;
}
