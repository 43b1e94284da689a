using Briefing.Articles;

namespace Briefing.Reading.Events;

/// <summary>The words that lead up to a name, its article left out: what a name is to them hangs on the last.</summary>
internal static class TextBefore
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, TextSpan name)
    {
        var before = text[..name.Start].TrimEnd(' ');
        return before.EndsWith(" the", StringComparison.OrdinalIgnoreCase) ? before[..^4] : before;
    }
}
