using Briefing.Articles;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events;

/// <summary>Recognises a place that is another happening's: "left Russia over the invasion of Ukraine", "over the Ukraine war".</summary>
internal static class OtherScenes
{
    private static readonly string[] Lines = [.. LexiconFile.Lines("places/other-scenes.txt")];
    private static readonly string[] Before = [.. Lines.Where(line => line.EndsWith(" *", StringComparison.Ordinal)).Select(line => " " + line[..^2])];
    private static readonly string[] After = [.. Lines.Where(line => line.StartsWith("* ", StringComparison.Ordinal)).Select(line => line[2..])];

    public static bool Is(ReadOnlySpan<char> text, TextSpan place)
    {
        var before = TextBefore.Of(text, place);
        foreach (var words in Before)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        var after = text[place.End..].TrimStart(' ');
        foreach (var words in After)
        {
            if (after.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (after.Length == words.Length || !char.IsLetter(after[words.Length]))) return true;
        }

        return false;
    }
}
