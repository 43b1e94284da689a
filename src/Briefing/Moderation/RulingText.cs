using Briefing.Articles;
using Briefing.Articles.Overrules;

namespace Briefing.Moderation;

/// <summary>A ruling in words, for the audit: "date may 2025: “It closed its plant”".</summary>
internal static class RulingText
{
    private const int LongestQuote = 160;

    public static string Of(Ruling ruling, string quote) => $"{Words(ruling)}: “{Shown(quote)}”";

    public static string OfStory(string quote, ArticleId other) => $"same story as in {other}: “{Shown(quote)}”";

    private static string Words(Ruling ruling) => ruling switch
    {
        Ruling.NotAnEvent => "not an event",
        Ruling.Date { Words: "" } => "date unknown",
        Ruling.Date date => $"date {date.Words}",
        Ruling.Who who => $"who {string.Join("; ", who.Names)}",
        _ => throw new InvalidOperationException($"A ruling of {ruling.GetType().Name} is not known."),
    };

    private static string Shown(string quote) => quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…";
}
