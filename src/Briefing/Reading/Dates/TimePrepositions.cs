using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>How a word beside a date bounds what it tells; <c>Lexicon/dates/prepositions.txt</c> says what each means.</summary>
internal enum TimeRole
{
    None,
    In,
    Of,
    Since,
    Start,
    From,
    Between,
    Until,
    By,
    Before,
    After,
    Throughout,
    To,
    And,
}

/// <summary>Finds the preposition that stands before, after or between dates.</summary>
internal sealed class TimePrepositions
{
    private const int LongestInTokens = 3;

    private readonly Dictionary<string, TimeRole> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeRole> _after = new(StringComparer.Ordinal);

    public TimePrepositions()
    {
        foreach (var row in LexiconFile.Table("dates/prepositions.txt"))
        {
            var words = string.Join(' ', Tokenizer.Tokenize(row[0], 0, row[0].Length).Select(token => token.Lower));
            var isPost = row[1].StartsWith("post-", StringComparison.Ordinal);
            (isPost ? _after : _before).Add(words, Enum.Parse<TimeRole>(isPost ? row[1][5..] : row[1], ignoreCase: true));
        }
    }

    /// <summary>The longest preposition that ends right before a token.</summary>
    /// <param name="tokens">Of the sentence.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="first">Its first token; <paramref name="end"/> when there is none.</param>
    public TimeRole EndingBefore(TokenList tokens, int end, out int first)
    {
        for (var length = Math.Min(LongestInTokens, end); length > 0; length--)
        {
            first = end - length;
            if (_before.TryGetValue(Join(tokens, first, end), out var role)) return role;
        }

        first = end;
        return TimeRole.None;
    }

    /// <summary>The longest postposition that begins at a token ("以来").</summary>
    public TimeRole BeginningAt(TokenList tokens, int start, out int end)
    {
        for (var length = Math.Min(LongestInTokens, tokens.Count - start); length > 0; length--)
        {
            end = start + length;
            if (_after.TryGetValue(Join(tokens, start, end), out var role)) return role;
        }

        end = start;
        return TimeRole.None;
    }

    /// <summary>The role of all that stands between two dates, when it is one preposition.</summary>
    public TimeRole Between(TokenList tokens, int first, int end) =>
        end - first is > 0 and <= LongestInTokens ? _before.GetValueOrDefault(Join(tokens, first, end)) : TimeRole.None;

    private static string Join(TokenList tokens, int first, int end)
    {
        if (end - first == 1) return tokens[first].Lower;
        return end - first == 2 ? $"{tokens[first].Lower} {tokens[first + 1].Lower}" : $"{tokens[first].Lower} {tokens[first + 1].Lower} {tokens[first + 2].Lower}";
    }
}
