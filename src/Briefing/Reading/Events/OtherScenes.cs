using Briefing.Articles;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events;

/// <summary>Recognises a place that is another happening's: "left Russia over the invasion of Ukraine", "over the Ukraine war".</summary>
internal sealed class OtherScenes
{
    private const string NeverMark = "never ";

    private readonly string[] _before;
    private readonly string[] _after;

    private OtherScenes(IReadOnlyList<string> lines)
    {
        _before = [.. lines.Where(line => line.EndsWith(" *", StringComparison.Ordinal)).Select(line => " " + line[..^2])];
        _after = [.. lines.Where(line => line.StartsWith("* ", StringComparison.Ordinal)).Select(line => line[2..])];
    }

    /// <summary>Where something is if no other place is told.</summary>
    public static OtherScenes Doubtful { get; } = new([.. LexiconFile.Lines("places/other-scenes.txt").Where(line => !line.StartsWith(NeverMark, StringComparison.Ordinal))]);

    /// <summary>Where nothing is: "in a Delaware court".</summary>
    public static OtherScenes Never { get; } = new([.. LexiconFile.Lines("places/other-scenes.txt").Where(line => line.StartsWith(NeverMark, StringComparison.Ordinal)).Select(line => line[NeverMark.Length..])]);

    public bool Has(ReadOnlySpan<char> text, TextSpan place)
    {
        var before = TextBefore.Of(text, place);
        foreach (var words in _before)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        var after = text[place.End..].TrimStart(' ');
        foreach (var words in _after)
        {
            if (after.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (after.Length == words.Length || !char.IsLetter(after[words.Length]))) return true;
        }

        return false;
    }
}
