using System.Globalization;
using Briefing.Reading.Figures;

namespace Briefing.Reading.Events;

/// <summary>The value of a figure in words as written.</summary>
/// <param name="Value">The first number, or the least that vague words mean ("hundreds"); -1 when there is none.</param>
/// <param name="IsShare">It is a part of a whole, not a count: "10%", "half".</param>
/// <param name="Most">The most that it can mean: 2,000 of "hundreds".</param>
internal readonly record struct Figure(double Value, bool IsShare, double Most)
{
    private static readonly System.Buffers.SearchValues<string> Restatements = System.Buffers.SearchValues.Create([", ", " or ", " ("], StringComparison.OrdinalIgnoreCase);

    public static Figure Of(string text)
    {
        text = First(text);
        var isShare = text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase) || text.Contains("pct", StringComparison.OrdinalIgnoreCase);
        foreach (var word in text.Split(' ', '-', '%', '$'))
        {
            if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return new Figure(50, IsShare: true, 50);
            if (double.TryParse(word.TrimStart('"', '“').TrimEnd('s', '+', '"', '”'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return new Figure(value, isShare, value);
            if (FigureWords.Shared.ValueOf(word.ToLowerInvariant()) is var (least, most)) return new Figure(least, isShare, most);
        }

        return new Figure(-1, isShare, -1);
    }

    /// <summary>"1,600 people, roughly 2% of the total": the second figure says the first anew.</summary>
    private static string First(string text)
    {
        var end = text.AsSpan().IndexOfAny(Restatements);
        return end > 0 ? text[..end] : text;
    }

    /// <summary>Both can be of one event: about equal, or not to be compared.</summary>
    public bool IsLike(Figure other) =>
        Value < 0 || other.Value < 0 || IsShare != other.IsShare || Math.Abs(Value - other.Value) < 0.15 * Math.Max(Value, other.Value) || (Value <= other.Most && other.Value <= Most);
}
