using Briefing.Articles;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events;

/// <summary>Recognises a place that is another happening's: "left Russia over the invasion of Ukraine".</summary>
internal static class OtherScenes
{
    private static readonly string[] Before = [.. LexiconFile.Lines("places/other-scenes.txt").Select(words => " " + words)];

    public static bool Is(ReadOnlySpan<char> text, TextSpan place)
    {
        var before = TextBefore.Of(text, place);
        foreach (var words in Before)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
