using System.Globalization;
using Lucene.Net.Analysis.Miscellaneous;

namespace Briefing.Index.Suggestions;

/// <summary>
/// The terms that suggestions are made from. One tells collection, kind, the key that what is typed is the beginning of, and
/// what it stands for: all that begins alike in one collection stands together in the index.
/// </summary>
internal static class SuggestionTerm
{
    private const char Separator = '\u0001';
    private const int LongestKey = 32;
    private const int LongestText = 100;

    public static string Of(string collection, SuggestionKind kind, string key, Suggestion suggestion) =>
        $"{Prefix(collection, kind, key)}{Separator}{Shown(suggestion.Text)}{Separator}{suggestion.Value}";

    /// <summary>What all terms of that collection and kind begin with whose key begins with <paramref name="key"/>. The length first, so that no collection is the beginning of another.</summary>
    public static string Prefix(string collection, SuggestionKind kind, string key)
    {
        var term = KeyTerm.Of(collection);
        return string.Create(CultureInfo.InvariantCulture, $"{term.Length}:{term}{(char)('a' + (int)kind)}{key}");
    }

    /// <summary>In lower case, without diacritics and double spaces, cut.</summary>
    public static string Key(string text)
    {
        var words = string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > LongestKey) words = words[..LongestKey];
        if (System.Text.Ascii.IsValid(words)) return words;
        var folded = new char[words.Length * 4];
        return new string(folded, 0, ASCIIFoldingFilter.FoldToASCII(words.ToCharArray(), 0, folded, 0, words.Length));
    }

    public static Suggestion? Read(string term)
    {
        var parts = term.Split(Separator);
        return parts.Length == 3 ? new Suggestion(parts[1], parts[2]) : null;
    }

    private static string Shown(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
