namespace Briefing.Reading.Text;

/// <summary>
/// Cuts a stretch of text into tokens, in one pass. Hyphens always stand alone, so that "Shanghai-based" shows its place;
/// two tokens belong to one compound when no space is between them.
/// </summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string source, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5);
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
                continue;
            }

            var (stop, kind) = Next(source, at, end);
            if (kind == TokenKind.Word)
            {
                AddWord(tokens, source, at, stop);
            }
            else
            {
                tokens.Add(Make(source, at, stop, kind));
            }

            at = stop;
        }

        return tokens;
    }

    private static (int Stop, TokenKind Kind) Next(string source, int at, int end) => source[at] switch
    {
        var c when Script.IsIdeograph(c) => (at + 1, TokenKind.Ideograph),
        var c when char.IsAsciiDigit(c) => (NumberEnd(source, at, end), TokenKind.Number),
        var c when char.IsLetterOrDigit(c) => (WordEnd(source, at, end), TokenKind.Word),
        _ => (PunctuationEnd(source, at, end), TokenKind.Punctuation),
    };

    private static int NumberEnd(string source, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(source[at]))
        {
            at++;
            if (at + 1 < end && source[at] is ',' or '.' or ':' && char.IsAsciiDigit(source[at + 1])) at++;
        }

        // "1990s", "5th", "3M": letters that touch the digits belong to them.
        while (at < end && char.IsLetterOrDigit(source[at]) && !Script.IsIdeograph(source[at])) at++;
        return at;
    }

    private static int WordEnd(string source, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var c = source[at];
            if ((char.IsLetterOrDigit(c) && !Script.IsIdeograph(c)) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                at++;
            }
            else if (c is '\'' or '’' or '&' or '.' && at + 1 < end && JoinsLetters(source, start, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // "U.S." keeps its last dot: a dot before it and a single letter between.
        return at < end && source[at] == '.' && at - start >= 3 && source[at - 2] == '.' ? at + 1 : at;
    }

    /// <summary>The mark at <paramref name="at"/> stands between letters of one word: "R&amp;D", "don't", "U.S", "example.com".</summary>
    private static bool JoinsLetters(string source, int start, int at)
    {
        var next = source[at + 1];
        if (!char.IsLetter(next) || Script.IsIdeograph(next)) return false;
        if (source[at] != '.') return true;
        return at - start == 1 || source[at - 2] == '.' || char.IsLower(next);
    }

    private static int PunctuationEnd(string source, int at, int end)
    {
        var first = source[at++];
        if (char.IsHighSurrogate(first) && at < end && char.IsLowSurrogate(source[at])) return at + 1;
        if (first is '.' or '-') while (at < end && source[at] == first) at++;
        return at;
    }

    /// <summary>Adds a word, its clitic ("'s", "n't", "'ll") as a token of its own.</summary>
    private static void AddWord(List<Token> tokens, string source, int start, int end)
    {
        var split = CliticStart(source.AsSpan(start, end - start));
        if (split > 0)
        {
            tokens.Add(Make(source, start, start + split, TokenKind.Word));
            tokens.Add(Make(source, start + split, end, TokenKind.Word));
        }
        else
        {
            tokens.Add(Make(source, start, end, TokenKind.Word));
        }
    }

    private static int CliticStart(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark <= 0) return -1;
        var tail = word[(mark + 1)..];
        if (tail is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N') return mark - 1;
        return tail is "s" or "S" or "re" or "ve" or "ll" or "d" or "m" ? mark : -1;
    }

    private static Token Make(string source, int start, int end, TokenKind kind)
    {
        var words = source.AsSpan(start, end - start);
        return new Token(start, end, kind, WordPool.Lower(words), kind == TokenKind.Word && char.IsUpper(words[0]));
    }
}
