using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace Briefing.Index.Suggestions;

/// <summary>
/// The terms that suggestions are made from. One tells collection, kind, and the key that what is typed is the beginning of: all that
/// begins alike in one collection stands together in the index. That of a name or place also tells what it stands for; a title is a
/// column of its article. Short, because writing the index costs as much as its terms are long.
/// </summary>
internal static class SuggestionTerm
{
    private const char Separator = '\u0001';
    private const int LongestKey = 32;

    public static string OfTitle(string collection, string key) => Prefix(collection, SuggestionKind.Title, key);

    /// <param name="collection">Of the article.</param>
    /// <param name="kind">A name or a place.</param>
    /// <param name="key">Of <paramref name="rest"/>.</param>
    /// <param name="text">The name, without control characters.</param>
    /// <param name="rest">Its end, from where it may be begun.</param>
    public static string Of(string collection, SuggestionKind kind, string key, string text, string rest)
    {
        var told = Titled(key) == rest ? text[..^rest.Length] : Separator + text;
        return $"{Prefix(collection, kind, key)}{Separator}{told}";
    }

    /// <summary>What a term of a name or place stands for.</summary>
    /// <param name="ending">All behind the <see cref="Prefix"/> of its collection and kind with an empty key.</param>
    public static string? Read(ReadOnlySpan<char> ending)
    {
        var at = ending.IndexOf(Separator);
        if (at < 0) return null;
        var told = ending[(at + 1)..];
        return told is [Separator, ..] ? told[1..].ToString() : string.Concat(told, Titled(ending[..at].ToString()));
    }

    /// <summary>What all terms of that collection and kind begin with whose key begins with <paramref name="key"/>. The length first, so that no collection is the beginning of another.</summary>
    public static string Prefix(string collection, SuggestionKind kind, string key)
    {
        var term = KeyTerm.Of(collection);
        return string.Create(CultureInfo.InvariantCulture, $"{term.Length}:{term}{(char)('a' + (int)kind)}{key}");
    }

    /// <summary>In lower case, without diacritics and double spaces, cut.</summary>
    public static string Key(string text)
    {
        var words = text.ToLowerInvariant();
        if (IsSpaced(words)) words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > LongestKey) words = words[..LongestKey];
        if (Ascii.IsValid(words)) return words;
        var folded = new char[words.Length * 4];
        return new string(folded, 0, ASCIIFoldingFilter.FoldToASCII(words.ToCharArray(), 0, folded, 0, words.Length));
    }

    /// <summary>White space that is not a single space between words.</summary>
    private static bool IsSpaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i + 1] == ' ')) return true;
        }

        return false;
    }

    /// <summary>With a capital for each word, as most names are written.</summary>
    private static string Titled(string key) => string.Create(key.Length, key, (title, from) =>
    {
        for (var i = 0; i < from.Length; i++) title[i] = i == 0 || from[i - 1] == ' ' ? char.ToUpperInvariant(from[i]) : from[i];
    });
}
