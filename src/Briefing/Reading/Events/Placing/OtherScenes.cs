using Briefing.Articles;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Events.Placing;

/// <summary>Recognises a place that is another happening's: "left Russia over the invasion of Ukraine", "over the Ukraine war".</summary>
internal sealed class OtherScenes
{
    private const string NeverMark = "never ";
    private const string StillMark = "still ";

    private readonly string[] _before;
    private readonly string[] _after;

    private OtherScenes(IReadOnlyList<string> lines)
    {
        _before = [.. lines.Where(line => line.EndsWith(" *", StringComparison.Ordinal)).Select(line => " " + line[..^2])];
        _after = [.. lines.Where(line => line.StartsWith("* ", StringComparison.Ordinal)).Select(line => line[2..])];
    }

    private static readonly string[] Lines = [.. LexiconFile.Lines("places/other-scenes.txt")];
    private static readonly OtherScenes Doubtful = new([.. Lines.Where(line => !line.StartsWith(NeverMark, StringComparison.Ordinal) && !line.StartsWith(StillMark, StringComparison.Ordinal))]);
    private static readonly OtherScenes Never = Marked(NeverMark);
    private static readonly OtherScenes Still = Marked(StillMark);

    /// <summary>Something is there only if no other place is told.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> text, TextSpan place) => Doubtful.Has(text, place);

    /// <summary>Nothing is there: "in a Delaware court", "the Ohio-based firm", but not "its Ohio-based plant".</summary>
    public static bool IsNone(ReadOnlySpan<char> text, TextSpan place) => Never.Has(text, place) && !Still.Has(text, place);

    private static OtherScenes Marked(string mark) => new([.. Lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..])]);

    private bool Has(ReadOnlySpan<char> text, TextSpan place)
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
