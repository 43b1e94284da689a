using System.Text;

namespace Briefing.Tests.Articles;

/// <summary>Strings that no encoding likes: lone surrogates, NULs, line ends of all kinds, among ordinary letters. The same seed gives the same string.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
        ["a", "é", "上海", "😀", "\uD83D", "\uDE00", "\uDE00\uD83D", "\0", "\r\n", "\r", "\n", "\uFEFF", "\uFFFD", "\uFFFF", "\u2028", "\"", "\\", "\\u0041", " ", "\u0001", "\u007f"];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(40); i >= 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
