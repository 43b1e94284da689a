using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Recognises a headline whose words are all capitalised, where a capital does not tell a name.</summary>
internal static class TitleCase
{
    private const int ShortestTelling = 4;

    public static bool Is(TokenList tokens)
    {
        var (capital, small) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Lower.Length < ShortestTelling) continue;
            if (token.IsCapitalized) capital++;
            else if (++small > 40) return false;
        }

        return capital > 2 && capital >= 3 * small;
    }
}
