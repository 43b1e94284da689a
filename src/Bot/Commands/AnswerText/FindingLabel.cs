using Briefing.Answers;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Bot.Commands.AnswerText;

/// <summary>Who, what, where, when, how many of a finding, in a line: "IBM: its China R&amp;D division · China · In March · closure".</summary>
internal static class FindingLabel
{
    public static string Of(Finding finding, Labels labels)
    {
        var names = string.Join(", ", finding.Who.Select(actor => actor.Name));
        var subject = string.Join(": ", new[] { names, finding.WhatElse }.Where(part => !string.IsNullOrEmpty(part)));
        string?[] parts = [subject, Places(finding), Time(finding.When, labels), Amount(finding, labels), finding.Status is null ? null : labels.Of(finding.Kind), Status(finding, labels), Corrected(finding, labels)];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Places(Finding finding) => string.Join(", ", finding.Where.Select(place => place.Name));

    private static string? Time(EventTime? time, Labels labels) => time switch
    {
        null => null,
        { Text.Length: > 0 } => time.Text,
        { Basis: TimeBasis.AsOfArticle, Interval.To: { } day } => labels.Of("as of {0}", day.ToString("O")),
        _ => labels.Of("undated"),
    };

    /// <summary>Nothing for one that what it counts says already: "300 workers".</summary>
    private static string? Amount(Finding finding, Labels labels)
    {
        if (finding.Amount is not { } amount) return null;
        if (finding.OtherAmounts.Count == 0 && finding.WhatElse?.Contains(amount, StringComparison.OrdinalIgnoreCase) == true) return null;
        return finding.OtherAmounts.Aggregate(amount, (written, other) => labels.Of("{0} or {1}", written, other));
    }

    /// <summary>What does not stand in the quote but is a moderator's word.</summary>
    private static string? Corrected(Finding finding, Labels labels) => finding.Corrected switch
    {
        EventParts.When => labels.Of("time as moderators say"),
        EventParts.Who => labels.Of("who as moderators say"),
        EventParts.When | EventParts.Who => labels.Of("who and time as moderators say"),
        _ => null,
    };

    /// <summary>Nothing for what simply happened; hearsay keeps its phase beside it.</summary>
    private static string? Status(Finding finding, Labels labels) => (finding.Status, finding.Phase) switch
    {
        (null, _) => null,
        (EventStatus.Happened, EventStatus.Happened or null) => null,
        (EventStatus.Happened, { } phase) => StatusText.Of(phase, labels),
        ({ } status, { } phase) when status != phase => $"{StatusText.Of(status, labels)}, {StatusText.Of(phase, labels)}",
        ({ } status, _) => StatusText.Of(status, labels),
    };
}
