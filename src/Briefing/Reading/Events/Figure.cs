using System.Globalization;

namespace Briefing.Reading.Events;

/// <summary>The value of a figure in words as written.</summary>
/// <param name="Value">The first number, or the least that vague words mean ("hundreds"); -1 when there is none.</param>
/// <param name="IsShare">It is a part of a whole, not a count: "10%", "half".</param>
/// <param name="Most">The most that it can mean: 999 of "hundreds".</param>
internal readonly record struct Figure(double Value, bool IsShare, double Most)
{
    private static readonly Dictionary<string, (double Least, double Most)> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozens"] = (12, 200), ["hundreds"] = (100, 2000), ["thousands"] = (1000, 20000),
    };

    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static Figure Of(string text)
    {
        var isShare = text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase) || text.Contains("pct", StringComparison.OrdinalIgnoreCase);
        foreach (var word in text.Split(' ', '-', '%', '$'))
        {
            if (word is "tens" or "Tens") return new Figure(10_000, isShare, 99_999);
            if (Vague.TryGetValue(word, out var vague)) return new Figure(vague.Least, isShare, vague.Most);
            if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return new Figure(50, IsShare: true, 50);
            if (double.TryParse(word.TrimEnd('s', '+'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return new Figure(value, isShare, value);
            var spelt = Array.IndexOf(Words, word.ToLowerInvariant());
            if (spelt >= 0) return new Figure(spelt, isShare, spelt);
        }

        return new Figure(-1, isShare, -1);
    }

    /// <summary>Both can be of one event: about equal, or not to be compared.</summary>
    public bool IsLike(Figure other) =>
        Value < 0 || other.Value < 0 || IsShare != other.IsShare || Math.Abs(Value - other.Value) <= 0.15 * Math.Max(Value, other.Value) || (Value <= other.Most && other.Value <= Most);
}
