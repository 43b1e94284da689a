using Briefing.Reading.Dates;

namespace Briefing.Answers.Questions;

/// <summary>Takes the time out of a typed question, and refuses what looks like a time and is none.</summary>
internal sealed class TimeTaker(TimeQuestionReader times)
{
    private const string Examples = "Times are written like 2024, march 2025, q2 2024, since june, last month.";
    private const int LongestShown = 40;

    /// <summary>Words before a time that say no more than the time itself.</summary>
    private static readonly string[] Leading = ["in ", "during ", "on ", "at "];

    public Reply.Refusal? TakeKeyed(QuestionDraft draft, string value, DateOnly at)
    {
        if (value.Length == 0) return new Reply.Refusal("bad-when", $"when: needs a time. {Examples}");
        if (draft.When is not null) return TwoTimes(draft.When.Text, value);
        if (times.FindMistyped(value, at) is { } mistyped) return Mistyped(mistyped);
        if (times.Find(value, at) is not { } found) return NotUnderstood(value);
        draft.When = new AskedTime(WithoutLead(value[found.Start..found.End]), found.Interval);
        draft.Free.Add(value[..found.Start] + FreeText.Break + value[found.End..]);
        return null;
    }

    /// <summary>Takes the time of the free text, unless <c>when:</c> gave one.</summary>
    public Reply.Refusal? Take(QuestionDraft draft, DateOnly at)
    {
        if (times.FindMistyped(draft.Free.Text, at) is { } mistyped) return Mistyped(mistyped);
        while (times.Find(draft.Free.Text, at) is { } found)
        {
            var words = draft.Free.Take(found.Start, found.End);
            if (draft.When is not null) return TwoTimes(draft.When.Text, words);
            draft.When = new AskedTime(WithoutLead(words), found.Interval);
        }

        return null;
    }

    /// <summary>A value cut before the time in it.</summary>
    public (string Value, string After) BeforeTime(string value, DateOnly at) =>
        times.Find(value, at) is { Start: > 0 } found ? (value[..found.Start].Trim(), value[found.Start..]) : (value, "");

    private static string WithoutLead(string words) =>
        Array.Find(Leading, lead => words.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) is { } lead ? words[lead.Length..].Trim() : words;

    private static Reply.Refusal Mistyped(MistypedTime time) => NotUnderstood(time.Text, $" Did you mean {time.Suggestion}?");

    private static Reply.Refusal NotUnderstood(string words, string guess = "") =>
        new("bad-when", $"I do not understand the time “{Shown(words)}”.{guess} {Examples}");

    private static Reply.Refusal TwoTimes(string first, string second) =>
        new("bad-when", $"I can ask for one time at once, “{first}” or “{Shown(second)}”. A range is written 2023-2025.");

    private static string Shown(string words) => words.Length <= LongestShown ? words : words[..LongestShown] + "…";
}
