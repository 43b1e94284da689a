using System.Globalization;
using System.Text;

namespace Bot.Console;

/// <summary>
/// How many columns of a terminal text takes: two for East Asian wide characters and emoji, none for combining marks.
/// Ranges: Unicode Standard Annex #11 (East Asian Width W and F), joined where only unassigned characters lie between.
/// </summary>
internal static class CharacterWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115f), (0x2e80, 0x303e), (0x3041, 0x33ff), (0x3400, 0x4dbf), (0x4e00, 0x9fff), (0xa000, 0xa4cf), (0xa960, 0xa97f), (0xac00, 0xd7a3),
        (0xf900, 0xfaff), (0xfe10, 0xfe19), (0xfe30, 0xfe6f), (0xff00, 0xff60), (0xffe0, 0xffe6), (0x16fe0, 0x18aff), (0x1b000, 0x1b2ff),
        (0x1f300, 0x1f64f), (0x1f680, 0x1f6ff), (0x1f900, 0x1faff), (0x20000, 0x3fffd),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes()) columns += Of(rune);
        return columns;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1,
    };
}
