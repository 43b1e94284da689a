using System.Globalization;

namespace Briefing.Reading.Events;

/// <summary>The value of a figure in words as written.</summary>
internal static class Figure
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The first number in the text; -1 when there is none.</summary>
    public static double Of(string text)
    {
        foreach (var word in text.Split(' ', '-', '%', '$'))
        {
            if (double.TryParse(word.TrimEnd('s', '+'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return value;
            var spelt = Array.IndexOf(Words, word.ToLowerInvariant());
            if (spelt >= 0) return spelt;
        }

        return -1;
    }
}
