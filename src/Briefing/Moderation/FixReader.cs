using System.Text.RegularExpressions;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Moderation;

/// <summary>Reads <c>date 23 july 2025</c>, <c>source The Paper</c>, <c>authors Ada Li; Bo Chen</c>, <c>url none</c>.</summary>
public sealed partial class FixReader
{
    /// <summary>Longer than any title or name; it is shown in every answer.</summary>
    private const int LongestValue = 500;

    /// <summary>Stands for a value that nobody knows.</summary>
    public const string Unknown = "none";

    private readonly TimeQuestionReader _times = new();

    /// <summary>The fields, as they are written.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["title", "date", "source", "authors", "url", "language", "collection"];

    public TypedReading<ArticleFix> Read(string field, string value, Moderator moderator)
    {
        var text = value.Trim().Trim('"', '“', '”').Trim();
        if (text.Length == 0) return No("missing-value", $"What shall it be? For example /fix KEY date 2025-07-23; “{Unknown}” for unknown.");
        if (text.Length > LongestValue || text.Any(char.IsControl)) return No("bad-value", $"A value is one line of at most {LongestValue} characters.");
        var isUnknown = text.Equals(Unknown, StringComparison.OrdinalIgnoreCase);
        return field.ToLowerInvariant() switch
        {
            "title" => Yes(new ArticleFix.Title(isUnknown ? "" : text)),
            "date" or "published" or "day" => isUnknown ? Yes(new ArticleFix.Published(null)) : Date(text, moderator.Today),
            "source" or "publisher" => Yes(new ArticleFix.Source(isUnknown ? null : text)),
            "authors" or "author" or "by" => Yes(new ArticleFix.Authors(isUnknown ? [] : Names(text))),
            "url" or "link" or "address" => isUnknown ? Yes(new ArticleFix.Url(null)) : Address(text),
            "language" or "lang" => isUnknown ? Yes(new ArticleFix.Language(null)) : Language(text),
            "collection" => Collection(text, moderator),
            _ => No("bad-field", $"An article has no “{field}” to fix. Did you mean {SpellingDistance.Nearest(field, Fields)}? There are {string.Join(", ", Fields)}."),
        };
    }

    private TypedReading<ArticleFix> Date(string text, DateOnly today)
    {
        if (PublishedDate.TryParse(text) is { } written) return Yes(new ArticleFix.Published(written));
        return _times.Find(text, today) is { Interval: { From: { } from, To: { } to } } found && from == to && found.Start == 0 && found.End == text.Length
            ? Yes(new ArticleFix.Published(PublishedDate.On(from)))
            : No("bad-date", $"“{text}” is no day. A publication date is written like 2025-07-23 or 23 july 2025; “{Unknown}” for unknown.");
    }

    private static TypedReading<ArticleFix> Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? Yes(new ArticleFix.Url(text))
            : No("bad-url", $"“{text}” is no web address; one begins with https://.");

    private static TypedReading<ArticleFix> Language(string text) => LanguageTag().IsMatch(text)
        ? Yes(new ArticleFix.Language(text))
        : No("bad-language", $"“{text}” is no language; one is written like en, de or zh-CN.");

    /// <summary>A moderator gives an article away only to those they answer for themselves.</summary>
    private static TypedReading<ArticleFix> Collection(string text, Moderator moderator) => moderator.Collections is null || moderator.Collections.Contains(text)
        ? Yes(new ArticleFix.Collection(text))
        : No("no-collection", $"You have no collection “{text}”. There are {string.Join(", ", moderator.Collections)}.");

    /// <summary>Semicolons part names for certain; without one, commas and “and” do.</summary>
    private static string[] Names(string text)
    {
        string[] breaks = text.Contains(';', StringComparison.Ordinal) ? [";"] : [",", " and "];
        return text.Split(breaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static TypedReading<ArticleFix>.Understood Yes(ArticleFix fix) => new(fix);

    private static TypedReading<ArticleFix>.Refused No(string code, string message) => new(new Reply.Refusal(code, message));

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
