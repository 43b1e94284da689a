using Briefing.Answers;
using Briefing.Articles.Overrules;
using Briefing.Reading.Dates;

namespace Briefing.Moderation;

/// <summary>Reads the right date of an event, and who it really was.</summary>
public sealed class RulingReader
{
    private const int LongestValue = 200;

    private readonly TimeQuestionReader _times = new();

    /// <param name="words">"may 2025", "since june", "2024-03-05"; "unknown" when nobody can tell.</param>
    /// <param name="today">The day it is said.</param>
    public TypedReading<Ruling> Date(string words, DateOnly today)
    {
        var text = words.Trim();
        if (text is "unknown" or "none") return new TypedReading<Ruling>.Understood(new Ruling.Date("", null, null));
        var found = text.Length is > 0 and <= LongestValue ? _times.Find(text, today) : null;
        return found is null || found.Start > 0 || found.End < text.Length
            ? No("bad-when", $"I do not understand the time “{Shown(text)}”. Times are written like 2024, march 2025, q2 2024, since june; “unknown” when nobody can tell.")
            : new TypedReading<Ruling>.Understood(new Ruling.Date(text, found.Interval.From, found.Interval.To));
    }

    /// <param name="words">A name; several with semicolons between them.</param>
    public static TypedReading<Ruling> Who(string words)
    {
        string[] names = [.. words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return names.Length is > 0 and <= 20 && names.All(name => name.Length <= LongestValue && !name.Any(char.IsControl))
            ? new TypedReading<Ruling>.Understood(new Ruling.Who(names))
            : No("bad-who", "Who was it? A name, or several with semicolons between them, for example who Microsoft; IBM.");
    }

    private static TypedReading<Ruling>.Refused No(string code, string message) => new(new Reply.Refusal(code, message));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
