using Briefing.Answers;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Bot.Commands.AnswerText;

/// <summary>Who, what, where, when, how many of a finding, in a line: "IBM: its China R&amp;D division · China · In March · closure".</summary>
internal static class FindingLabel
{
    public static string Of(Finding finding)
    {
        var names = string.Join(", ", finding.Who.Select(actor => actor.Name));
        var subject = string.Join(": ", new[] { names, finding.What }.Where(part => !string.IsNullOrEmpty(part)));
        string?[] parts = [subject, Places(finding), Time(finding.When), Amount(finding), finding.Status is null ? null : finding.Kind, Status(finding)];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Places(Finding finding) => string.Join(", ", finding.Where.Select(place => place.Name));

    private static string? Time(EventTime? time) => time switch
    {
        null => null,
        { Text.Length: > 0 } => time.Text,
        { Basis: TimeBasis.AsOfArticle, Interval.To: { } day } => $"as of {day:O}",
        _ => "undated",
    };

    private static string? Amount(Finding finding) =>
        finding.Amount is null ? null : string.Join(" or ", [finding.Amount, .. finding.OtherAmounts]);

    /// <summary>Nothing for what simply happened; hearsay keeps its phase beside it.</summary>
    private static string? Status(Finding finding) => (finding.Status, finding.Phase) switch
    {
        (null, _) => null,
        (EventStatus.Happened, EventStatus.Happened or null) => null,
        (EventStatus.Happened, { } phase) => StatusText.Of(phase),
        ({ } status, { } phase) when status != phase => $"{StatusText.Of(status)}, {StatusText.Of(phase)}",
        ({ } status, _) => StatusText.Of(status),
    };
}
