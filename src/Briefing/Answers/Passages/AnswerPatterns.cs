using System.Text.RegularExpressions;

namespace Briefing.Answers.Passages;

/// <summary>How what answers is written, where signs and digits tell it. What is found stands in the group "words", where a pattern has one.</summary>
internal static partial class AnswerPatterns
{
    /// <summary>What stands in quotation marks and begins with a capital, as the titles of works do.</summary>
    [GeneratedRegex("""["“‘'](?<words>\p{Lu}[^"”’']{1,50}?)[,.]?["”’']""", RegexOptions.CultureInvariant)]
    public static partial Regex Title();

    /// <summary>A figure in percent.</summary>
    [GeneratedRegex(@"[%％]|\b(?:percent|per cent|pct|percentage points?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Percent();

    /// <summary>A figure of money.</summary>
    [GeneratedRegex(@"[\p{Sc}元镑]", RegexOptions.CultureInvariant)]
    public static partial Regex Money();

    /// <summary>A time with its year.</summary>
    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    public static partial Regex Year();

    /// <summary>"the 37-year-old singer", "81 years old", "aged 12", "died at 96", "Olaf Brenn, 44, ran"; "81岁".</summary>
    [GeneratedRegex(@"(?<words>(?<![0-9,.])\b[0-9]{1,3}(?:-year-old|[ -]years?[ -]old))|\b(?:aged|age|age of|at) (?<words>[0-9]{1,3})\b(?! (?:\p{L}|[$%£€]))(?![,.][0-9])|\p{L}, (?<words>[0-9]{2,3})(?=[,.])(?![,.][0-9])|(?<words>[0-9]{1,3}岁)", RegexOptions.CultureInvariant)]
    public static partial Regex Age();
}
