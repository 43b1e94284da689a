using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Dates;

/// <summary>Reads <c>Lexicon/dates/rules.txt</c> and writes its patterns out: one rule for each way through the options.</summary>
internal static class DateRuleReader
{
    private const string File = "dates/rules.txt";

    public static IEnumerable<DateRule> Read()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines(File))
        {
            var mark = line.IndexOfAny(['=', ':']);
            var name = line[..mark].Trim();
            var pattern = parts.Aggregate(line[(mark + 1)..], (text, part) => text.Replace($"<{part.Key}>", part.Value, StringComparison.Ordinal));
            if (line[mark] == '=')
            {
                parts.Add(name, pattern);
                continue;
            }

            var meaning = Enum.Parse<DateMeaning>(name, ignoreCase: true);
            foreach (var way in Ways(pattern)) yield return new DateRule(meaning, way);
        }
    }

    private static IEnumerable<DateTermPattern[]> Ways(string pattern)
    {
        var at = 0;
        return Alternatives(pattern, ref at).Where(way => way.Length > 0);
    }

    /// <summary>Everything up to a closing bracket or the end: sequences with "|" between.</summary>
    private static List<DateTermPattern[]> Alternatives(string pattern, ref int at)
    {
        var all = new List<DateTermPattern[]>();
        var sequence = new List<DateTermPattern[]> { Array.Empty<DateTermPattern>() };
        while (at < pattern.Length && pattern[at] is not (']' or ')'))
        {
            if (pattern[at] == '|')
            {
                all.AddRange(sequence);
                sequence = [[]];
                at++;
            }
            else if (pattern[at] == ' ')
            {
                at++;
            }
            else
            {
                sequence = Append(sequence, Element(pattern, ref at));
            }
        }

        all.AddRange(sequence);
        return all;
    }

    private static List<DateTermPattern[]> Element(string pattern, ref int at)
    {
        var open = pattern[at];
        if (open is not ('[' or '(')) return [[Term(pattern, ref at)]];

        at++;
        var inner = Alternatives(pattern, ref at);
        at++;
        if (open == '[') inner.Insert(0, []);
        return inner;
    }

    private static DateTermPattern Term(string pattern, ref int at)
    {
        var start = at;
        while (at < pattern.Length && (char.IsLetterOrDigit(pattern[at]) || pattern[at] is '=' or '-')) at++;
        var term = DateLexicon.ParseTerm(pattern[start..at]);
        return new DateTermPattern(term.Kind, pattern.AsSpan(start, at - start).Contains('=') ? term.Value : null);
    }

    private static List<DateTermPattern[]> Append(List<DateTermPattern[]> heads, List<DateTermPattern[]> tails) =>
        [.. heads.SelectMany(head => tails.Select(tail => (DateTermPattern[])[.. head, .. tail]))];
}
