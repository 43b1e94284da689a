using Briefing.Reading.Dates;

namespace Briefing.Index.Retrieval;

/// <summary>Finds the days that a question names with a year of their own: "in March 2023", "2024年3月", "the 2024 budget".</summary>
internal static class AskedDays
{
    private const int YearDigits = 4;

    private static readonly TimeQuestionReader Times = new();

    /// <summary>Any: what has a year of its own is the same on every day.</summary>
    private static readonly DateOnly SomeDay = new(2000, 1, 1);

    /// <param name="question">As typed.</param>
    /// <param name="at">The day it is asked; null when unknown.</param>
    /// <returns>Null when it names none: "on Monday" is told by the day it is asked, and "since 2019" leaves all open.</returns>
    public static (DateOnly From, DateOnly To)? In(string question, DateOnly? at)
    {
        for (var rest = question; HasYear(rest) && Times.Find(rest, at ?? SomeDay) is { } found; rest = rest[found.End..])
        {
            if (found.Interval is { From: { } from, To: { } to } && HasYear(rest.AsSpan(found.Start, found.End - found.Start))) return (from, to);
        }

        return null;
    }

    private static bool HasYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var unit in words)
        {
            digits = char.IsAsciiDigit(unit) ? digits + 1 : 0;
            if (digits == YearDigits) return true;
        }

        return false;
    }
}
