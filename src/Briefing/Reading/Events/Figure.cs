using System.Globalization;

namespace Briefing.Reading.Events;

/// <summary>The value of a figure in words as written.</summary>
/// <param name="Value">The first number; -1 when there is none ("hundreds").</param>
/// <param name="IsShare">It is a part of a whole, not a count: "10%", "half".</param>
internal readonly record struct Figure(double Value, bool IsShare)
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static Figure Of(string text)
    {
        var isShare = text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase) || text.Contains("pct", StringComparison.OrdinalIgnoreCase);
        foreach (var word in text.Split(' ', '-', '%', '$'))
        {
            if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return new Figure(50, IsShare: true);
            if (double.TryParse(word.TrimEnd('s', '+'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return new Figure(value, isShare);
            var spelt = Array.IndexOf(Words, word.ToLowerInvariant());
            if (spelt >= 0) return new Figure(spelt, isShare);
        }

        return new Figure(-1, isShare);
    }

    /// <summary>Both can be of one event: about equal, or not to be compared.</summary>
    public bool IsLike(Figure other) =>
        Value < 0 || other.Value < 0 || IsShare != other.IsShare || Math.Abs(Value - other.Value) <= 0.15 * Math.Max(Value, other.Value);
}
