using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefing.Reading.Text;

/// <summary>
/// Cuts a stretch of text into tokens, in one pass. Hyphens always stand alone, so that "Shanghai-based" shows its place;
/// two tokens belong to one compound when no space is between them.
/// </summary>
internal static class Tokenizer
{
    /// <summary>"and" of names, with or without a mark behind it.</summary>
    public const string ShortAnd = "'n";

    private const int LongestShare = 5;

    [ThreadStatic]
    private static List<Token>? room;

    public static TokenList Tokenize(string source, int start, int end) => new([.. Passing(source, start, end)]);

    /// <summary>The tokens as long as this thread cuts nothing else.</summary>
    public static ReadOnlySpan<Token> Passing(string source, int start, int end)
    {
        var tokens = room ??= [];
        tokens.Clear();
        Tokenize(source, start, end, tokens);
        return CollectionsMarshal.AsSpan(tokens);
    }

    /// <summary>Adds the tokens to a list that the caller keeps.</summary>
    public static void Tokenize(string source, int start, int end, List<Token> tokens)
    {
        using var words = WordPool.Borrow();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
                continue;
            }

            if (IsCliticBehindBracket(source, at, end))
            {
                tokens.Add(Make(source, at, at + 2, TokenKind.Word, words));
                at += 2;
                continue;
            }

            if (ShortAndEnd(source, at, end) is var behind and > 0)
            {
                tokens.Add(new Token(at, behind, TokenKind.Word, words.Of(ShortAnd), IsCapitalized: false));
                at = behind;
                continue;
            }

            var kind = KindOf(source[at]);
            var stop = kind switch
            {
                TokenKind.Word => WordEnd(source, at, end),
                TokenKind.Number => NumberEnd(source, at, end),
                TokenKind.Ideograph => at + 1,
                _ => PunctuationEnd(source, at, end),
            };
            var clitic = kind == TokenKind.Word ? CliticStart(source.AsSpan(at, stop - at)) : -1;
            if (clitic > 0)
            {
                tokens.Add(Make(source, at, at + clitic, kind, words));
                at += clitic;
            }

            tokens.Add(Make(source, at, stop, kind, words));
            at = stop;
        }
    }

    /// <summary>"Acme (ACM)'s mill", "Acme &lt;ACM&gt;'s mill".</summary>
    private static bool IsCliticBehindBracket(string source, int at, int end) =>
        source[at] is '\'' or '’' && at > 0 && source[at - 1] is ')' or '>' && at + 1 < end && source[at + 1] == 's' && (at + 2 == end || !char.IsLetterOrDigit(source[at + 2]));

    /// <summary>The end of "'n" or "'n'" by itself, as in "Pick 'n Save"; -1 where none begins.</summary>
    private static int ShortAndEnd(string source, int at, int end)
    {
        if (source[at] is not ('\'' or '’' or '‘') || at + 1 >= end || source[at + 1] is not ('n' or 'N') || (at > 0 && !char.IsWhiteSpace(source[at - 1]))) return -1;
        var stop = at + 2 < end && source[at + 2] is '\'' or '’' ? at + 3 : at + 2;
        return stop < end && char.IsWhiteSpace(source[stop]) ? stop : -1;
    }

    private static TokenKind KindOf(char first)
    {
        if (char.IsAscii(first)) return char.IsAsciiLetter(first) ? TokenKind.Word : char.IsAsciiDigit(first) ? TokenKind.Number : TokenKind.Punctuation;
        return Script.IsIdeograph(first) ? TokenKind.Ideograph : char.IsLetterOrDigit(first) ? TokenKind.Word : TokenKind.Punctuation;
    }

    private static int NumberEnd(string source, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(source[at]))
        {
            at++;
            if (at + 1 < end && source[at] is ',' or '.' or ':' && char.IsAsciiDigit(source[at + 1])) at++;
        }

        // "1990s", "5th", "3M": letters that touch the digits belong to them.
        while (at < end && IsWordPart(source[at])) at++;
        return at;
    }

    private static int WordEnd(string source, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var c = source[at];
            if (IsWordPart(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
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

    private static bool IsWordPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !Script.IsIdeograph(c);

    /// <summary>The mark at <paramref name="at"/> stands between letters of one word: "R&amp;D", "don't", "U.S", "example.com".</summary>
    private static bool JoinsLetters(string source, int start, int at)
    {
        var next = source[at + 1];
        if (!char.IsLetter(next) || Script.IsIdeograph(next)) return false;
        if (source[at] != '.') return true;
        return at - start == 1 || source[at - 2] == '.' || char.IsLower(next) || IsShare(source, start, at);
    }

    /// <summary>"GE.N", "AIR.PA": the letters of a share with those of its exchange.</summary>
    private static bool IsShare(string source, int start, int dot)
    {
        if (dot - start > LongestShare || source.AsSpan(start, dot - start).ContainsAnyExceptInRange('A', 'Z')) return false;
        var end = dot + 1;
        while (end < source.Length && char.IsAsciiLetterUpper(source[end])) end++;
        return end - dot is 2 or 3 && (end == source.Length || !char.IsLetterOrDigit(source[end]));
    }

    private static int PunctuationEnd(string source, int at, int end)
    {
        var first = source[at++];
        if (char.IsHighSurrogate(first) && at < end && char.IsLowSurrogate(source[at])) return at + 1;
        if (first is '.' or '-') while (at < end && source[at] == first) at++;
        return at;
    }

    /// <summary>Where the clitic of a word begins ("'s", "n't", "'ll"), which is a token of its own; -1 without.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark <= 0) return -1;
        var tail = word[(mark + 1)..];
        if (tail is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N') return mark - 1;
        return tail is "s" or "S" or "re" or "ve" or "ll" or "d" or "m" ? mark : -1;
    }

    private static Token Make(string source, int start, int end, TokenKind kind, WordPool.Loan words)
    {
        var word = source.AsSpan(start, end - start);
        return new Token(start, end, kind, words.Of(word), kind == TokenKind.Word && char.IsUpper(word[0]));
    }
}
