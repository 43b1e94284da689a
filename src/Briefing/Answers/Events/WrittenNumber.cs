namespace Briefing.Answers.Events;

/// <summary>Whether two amounts as written say the same number.</summary>
internal static class WrittenNumber
{
    /// <summary>"approximately 1,800 layoffs" and "1800 jobs" do; amounts without digits must read alike.</summary>
    public static bool IsSame(string first, string second)
    {
        var (a, b) = (Digits(first), Digits(second));
        return a.Length == 0 && b.Length == 0 ? first.Equals(second, StringComparison.OrdinalIgnoreCase) : a == b;
    }

    private static string Digits(string amount) => string.Concat(amount.Where(c => char.IsAsciiDigit(c) || c is '.')).Trim('.');
}
