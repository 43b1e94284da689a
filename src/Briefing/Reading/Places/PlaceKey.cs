using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>
/// The form in which names of places are looked up: lower case, words separated by one space, without dots, commas,
/// apostrophes and a leading "the". "U.S." is "us", "Winston-Salem" is "winston salem", "St. John's" is "st johns".
/// </summary>
internal static class PlaceKey
{
    /// <summary>No name of a place is longer.</summary>
    public const int Longest = 80;

    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[Longest];
        var length = Write(name, key);
        return new string(WithoutArticle(key[..length]));
    }

    private static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (length == key.Length) break;
            if (c is ' ' or '-' or '\u2010' or '\u2011' or '\u00a0')
            {
                if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
            }
            else if (c is not ('.' or ',' or '\'' or '’' or '‘'))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> key) => key.StartsWith("the ") ? key[4..] : key;

    /// <summary>Adds one token of a text to a key under way; false when no name can go on with it.</summary>
    public static bool Append(Span<char> key, ref int length, in Token token, bool touches)
    {
        var word = token.Lower.AsSpan();
        if (token.Kind != TokenKind.Word) return touches && word is "-" or "." or ",";
        var isClitic = touches && word is "'s";
        if (length + word.Length + 1 > key.Length) return false;
        if (length > 0 && !isClitic) key[length++] = ' ';
        foreach (var c in word)
        {
            if (c is not ('.' or '\'')) key[length++] = c;
        }

        return true;
    }
}
