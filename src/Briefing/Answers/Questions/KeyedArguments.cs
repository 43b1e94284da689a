using System.Text.RegularExpressions;

namespace Briefing.Answers.Questions;

/// <summary>
/// A typed argument cut at its keys: <c>when:</c>, <c>where:</c>, <c>who:</c>. A value ends at its closing quotation mark
/// or at the next key; what stands before the first key, or after a closing mark, is free.
/// </summary>
/// <param name="Free">Without key.</param>
/// <param name="Keyed">Key in lower case and value, in the order typed.</param>
internal sealed partial record KeyedArguments(string Free, IReadOnlyList<(string Key, string Value)> Keyed)
{
    private static readonly string[] Keys = ["when", "where", "who"];

    private const string Openers = "\"“”„«";
    private const string Closers = "\"“”»";

    public static KeyedArguments Split(string text)
    {
        var keys = Key().Matches(text);
        if (keys.Count == 0) return new KeyedArguments(text, []);

        var free = new List<string> { text[..keys[0].Index] };
        var keyed = new List<(string, string)>();
        for (var i = 0; i < keys.Count; i++)
        {
            var start = keys[i].Index + keys[i].Length;
            var value = text[start..(i + 1 < keys.Count ? keys[i + 1].Index : text.Length)].Trim();
            var quoted = QuotedLength(value);
            keyed.Add((keys[i].Groups[1].Value.ToLowerInvariant(), quoted > 0 ? value[1..(quoted - 1)].Trim() : value));
            if (quoted > 0) free.Add(value[quoted..]);
        }

        return new KeyedArguments(string.Join('\n', free), keyed);
    }

    /// <summary>What was meant for a key: "whn:2024"; null when nothing looks like one.</summary>
    public static (string Typed, string Meant)? FindMistyped(string free)
    {
        foreach (Match word in AnyKey().Matches(free))
        {
            var typed = word.Groups[1].Value.ToLowerInvariant();
            if (Array.Find(Keys, key => IsNearly(typed, key)) is { } meant) return (typed, meant);
        }

        return null;
    }

    /// <summary>One letter is wrong, or two have changed places.</summary>
    private static bool IsNearly(string typed, string key) => SpellingDistance.Between(typed, key) == 1 || typed.Order().SequenceEqual(key.Order());

    /// <summary>With both marks; 0 when the value does not begin with a quotation that ends.</summary>
    private static int QuotedLength(string value)
    {
        if (value.Length == 0 || !Openers.Contains(value[0], StringComparison.Ordinal)) return 0;
        return value.AsSpan(1).IndexOfAny(Closers) is >= 0 and var end ? end + 2 : 0;
    }

    [GeneratedRegex(@"(?<!\S)(when|where|who)[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<!\S)(\p{L}{2,7})[:：]")]
    private static partial Regex AnyKey();
}
