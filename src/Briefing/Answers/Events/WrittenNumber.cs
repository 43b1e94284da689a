namespace Briefing.Answers.Events;

/// <summary>Whether two amounts as written say the same number.</summary>
internal static class WrittenNumber
{
    /// <summary>What stands between an amount and the same in another measure: "10%, or about 1,200 jobs".</summary>
    private static readonly string[] Restatements = [", ", " or ", " ("];

    /// <summary>"approximately 1,800 layoffs" and "1800 jobs" do, and so does "13% of its staff, or 1,800 people"; amounts without digits must read alike.</summary>
    public static bool IsSame(string first, string second) => IsSame<string>(first, [.. Numbers(first)], second, [.. Numbers(second)]);

    /// <summary>The same with the numbers of both at hand, in any form.</summary>
    public static bool IsSame<T>(string first, T[] ofFirst, string second, T[] ofSecond) =>
        ofFirst.Length == 0 && ofSecond.Length == 0 ? first.Equals(second, StringComparison.OrdinalIgnoreCase) : ofFirst.AsSpan().ContainsAny(ofSecond);

    /// <summary>The number of each measure; of "165 of its 660 employees" the first.</summary>
    public static IEnumerable<string> Numbers(string amount) =>
        amount.Split(Restatements, StringSplitOptions.RemoveEmptyEntries).Select(FirstNumber).Where(number => number.Length > 0);

    private static string FirstNumber(string text)
    {
        var digits = text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Where(c => c != ',');
        return string.Concat(digits).Trim('.');
    }
}
