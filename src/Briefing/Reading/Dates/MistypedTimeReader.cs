using System.Globalization;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Dates;

/// <summary>A word or two in a question that look like a mistyped time. Offsets are UTF-16 code units, the end exclusive.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">One past its last.</param>
/// <param name="Suggestion">The time it may have been meant to be, readable by <see cref="TimeQuestionReader"/>.</param>
public sealed record MistypedTime(string Text, int Start, int End, string Suggestion);

/// <summary>Tells words that look like a time but are none: a year with a letter in it, a month 13, a quarter 5, a 31st of April, a misspelt month or season.</summary>
internal sealed class MistypedTimeReader
{
    private const int LongestWord = 20;

    /// <summary>What the words of a time mean that are long enough to be told when misspelt.</summary>
    private static readonly string[] Meanings = ["month=", "weekday=", "season="];

    /// <summary>Words before a time; a year beside it tells as much.</summary>
    private static readonly string[] Leading = ["in", "during", "since", "until", "till", "before", "after", "last", "this", "next"];

    private readonly string[] _names =
    [
        .. LexiconFile.Table("dates/words.en.txt")
            .Where(row => row[0].Length > 4 && Meanings.Any(meaning => row[1].StartsWith(meaning, StringComparison.Ordinal)))
            .Select(row => row[0]),
    ];

    private readonly MissingDayReader _days = new();

    public MistypedTime? Find(string text, DateOnly at)
    {
        if (_days.Find(text) is { } missing) return missing;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            var word = text.AsSpan(start, end - start).Trim("?!.,;:()\"'");
            if (word.Length is >= 2 and <= LongestWord && Suggest(word.ToString().ToLowerInvariant(), HasYearBeside(text, start, end), IsLed(text, start), at) is { } suggestion)
            {
                var from = text.IndexOf(word.ToString(), start, StringComparison.Ordinal);
                return new MistypedTime(word.ToString(), from, from + word.Length, suggestion);
            }

            start = end + 1;
        }

        return null;
    }

    private string? Suggest(string word, bool hasYearBeside, bool isLed, DateOnly at) =>
        YearWithLetter(word, at) ?? WrongQuarter(word, hasYearBeside) ?? WrongNumbers(word) ?? MisspeltName(word, hasYearBeside || isLed);

    /// <summary>"20x4", "2o24", "2018x", "20244": four characters of which all but one or two make a year; the nearest to the day of asking.</summary>
    private static string? YearWithLetter(string word, DateOnly at)
    {
        if (word.Length == 5 && word[..4].All(char.IsAsciiDigit) && char.IsAsciiLetterOrDigit(word[4]) && word[4] != 's' && word[..2] is "19" or "20") return word[..4];
        if (word.Length != 4 || word[0] is not ('1' or '2') || word[1] is not ('9' or '0' or 'o')) return null;
        var letters = word.Count(char.IsAsciiLetter);
        if (letters is 0 or > 2 || word.Any(c => !char.IsAsciiLetterOrDigit(c)) || word.EndsWith('s') || word.EndsWith("th", StringComparison.Ordinal)) return null;
        return Enumerable.Range(1900, 200)
            .OrderBy(year => Math.Abs(year - at.Year))
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .FirstOrDefault(year => Enumerable.Range(0, 4).All(i => year[i] == word[i] || char.IsAsciiLetter(word[i])));
    }

    /// <summary>"q5", "h3", "5q".</summary>
    private static string? WrongQuarter(string word, bool hasYearBeside)
    {
        if (word.Length != 2 || !hasYearBeside) return null;
        var (letter, digit) = char.IsAsciiDigit(word[1]) ? (word[0], word[1]) : (word[1], word[0]);
        return letter switch
        {
            'q' when digit is '0' or (>= '5' and <= '9') => digit == '0' ? "q1" : "q4",
            'h' when digit is '0' or (>= '3' and <= '9') => digit == '0' ? "h1" : "h2",
            _ => null,
        };
    }

    /// <summary>"2024-13", "2024-02-30", "13/45/2024", "2024年13月": numbers in the shape of a date that no calendar has.</summary>
    private static string? WrongNumbers(string word)
    {
        var parts = word.Split('-', '/', '年', '月', '日').Where(part => part.Length > 0).ToArray();
        if (parts.Length is < 2 or > 3 || !Array.TrueForAll(parts, part => part.Length <= 4 && part.All(char.IsAsciiDigit))) return null;
        var year = Array.Find(parts, part => part.Length == 4);
        if (year is null || parts.Count(part => part.Length > 2) > 1) return null;
        var rest = parts.Where(part => part != year).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (!IsYear(year)) return null;
        return parts[0] == year ? AfterYear(year, rest) : IsDay(year, rest[0], rest[^1]) || IsDay(year, rest[^1], rest[0]) ? null : year;
    }

    private static string? AfterYear(string year, int[] rest)
    {
        var isShortYear = rest.Length == 1 && rest[0] > int.Parse(year.AsSpan(2), CultureInfo.InvariantCulture) && rest[0] > 12 && rest[0] <= int.Parse(year.AsSpan(2), CultureInfo.InvariantCulture) + 10;
        if (isShortYear && rest[0] != 13) return null;
        if (rest[0] is < 1 or > 12) return year;
        return rest.Length == 1 || IsDay(year, rest[0], rest[1]) ? null : string.Create(CultureInfo.InvariantCulture, $"{year}-{rest[0]:00}");
    }

    private static bool IsYear(string year) => int.Parse(year, CultureInfo.InvariantCulture) is >= NumberSenses.FirstYear and <= NumberSenses.LastYear;

    private static bool IsDay(string year, int month, int day) =>
        CalendarStretch.Day(int.Parse(year, CultureInfo.InvariantCulture), month, day) is not null;

    /// <summary>
    /// A month, weekday or season with two letters exchanged, or, where a time stands, one missing or too many; never one letter for another
    /// ("match 2024"), nor a plural ("in winters").
    /// </summary>
    private string? MisspeltName(string word, bool isWhereTimeStands)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetter) || _names.Contains(word)) return null;
        return Array.Find(_names, name => IsExchanged(word, name) || (isWhereTimeStands && word != name + "s" && (LacksOne(word, name) || LacksOne(name, word))));
    }

    private static bool IsExchanged(string word, string name)
    {
        if (word.Length != name.Length) return false;
        var at = 0;
        while (at < word.Length && word[at] == name[at]) at++;
        return at + 1 < word.Length && word[at] == name[at + 1] && word[at + 1] == name[at] && word.AsSpan(at + 2).SequenceEqual(name.AsSpan(at + 2));
    }

    private static bool LacksOne(string shorter, string longer)
    {
        if (shorter.Length != longer.Length - 1) return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at]) at++;
        return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }

    private static bool IsLed(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        foreach (var lead in Leading) if (word.Equals(lead, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool HasYearBeside(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(end).TrimStart();
        return (before.Length >= 4 && IsFourDigits(before[^4..]) && before.Length - 5 is var left && (left < 0 || !char.IsAsciiDigit(before[left])))
            || (after.Length >= 4 && IsFourDigits(after[..4]) && (after.Length == 4 || !char.IsAsciiLetterOrDigit(after[4])));
    }

    private static bool IsFourDigits(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');
}
