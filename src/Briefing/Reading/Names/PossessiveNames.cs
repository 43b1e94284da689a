using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>Names with a possessive inside: "Roe's Jewish Deli", "St. Ann's Hospital", "Reno Children's Museum"; "Ford's Reno Plant" is two.</summary>
internal static class PossessiveNames
{
    private const int MostWords = 4;

    /// <summary>Whether the name goes on behind the possessive mark at <paramref name="mark"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of the name so far.</param>
    /// <param name="mark">The mark after it.</param>
    /// <param name="isKnown">The name so far is a well-known organisation's.</param>
    public static bool GoOn(Sentence sentence, int first, int mark, bool isKnown)
    {
        var tokens = sentence.Tokens;
        if (tokens[mark - 1].Lower is "children" or "people" || tokens[mark - 1].Lower.EndsWith("men", StringComparison.Ordinal)) return tokens[mark - 1].IsCapitalized;
        var isSaints = tokens[first].Lower is "st" or "saint";
        if (isKnown || mark - first > (isSaints ? 3 : 2)) return false;
        var last = mark;
        while (last + 1 < tokens.Count && last < mark + MostWords && ChunkReader.IsNamePart(sentence, last + 1)) last++;
        return last > mark && OrganisationHeads.Shared.Find(tokens[last].Spelling) is { } head && (head.Sort is "restaurant" or "retailer" || (isSaints && head.Sort is "hospital" or "university" or "ngo"));
    }
}
