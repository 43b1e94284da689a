using System.Text.RegularExpressions;

namespace Bot.Commands.Moderators;

/// <summary>What is wrong with an event, as typed.</summary>
internal abstract partial record TypedRuling
{
    private TypedRuling()
    {
    }

    public sealed record NotAnEvent : TypedRuling;

    public sealed record Date(string Words) : TypedRuling;

    public sealed record Who(string Words) : TypedRuling;

    public sealed record SameAs(string Passage) : TypedRuling;

    /// <summary>"not-an-event", "date may 2025", "wrong date: may 2025", "who IBM; Microsoft", "same story as 7"; null when it is none of them.</summary>
    public static TypedRuling? Parse(string typed)
    {
        if (None().IsMatch(typed)) return new NotAnEvent();
        if (Corrected().Match(typed) is not { Success: true } match) return null;
        var words = match.Groups["words"].Value.Trim().Trim('"', '“', '”');
        return match.Groups["what"].Value.ToUpperInvariant() switch
        {
            "WHO" => new Who(words),
            "DATE" or "WHEN" or "TIME" => new Date(words),
            _ => new SameAs(words),
        };
    }

    [GeneratedRegex(@"^(is\s+)?(not?|none)([\s-]+an?)?([\s-]+event)?[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"^(wrong[\s-]+)?(?<what>date|when|time|who|same([\s-]+story)?[\s-]+as)\s*[:：]?\s*(?<words>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Corrected();
}
