namespace Briefing;

/// <summary>Words in one line: each run of white space, line breaks too, is one blank, and none stands at either end.</summary>
internal static class OneLine
{
    /// <param name="words">Null is nothing.</param>
    public static string Of(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
