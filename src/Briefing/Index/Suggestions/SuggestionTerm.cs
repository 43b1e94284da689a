using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace Briefing.Index.Suggestions;

/// <summary>
/// The terms that suggestions are found by. One tells collection, kind, and a word at which a title, name or place of that kind may be begun:
/// all words that begin alike in one collection stand together in the index. What has the word stands in a column of the article, because
/// writing terms costs much more than writing columns.
/// </summary>
internal static class SuggestionTerm
{
    private const int LongestWord = 32;

    /// <param name="prefix">Of the collection and kind of what has the word (<see cref="Prefix"/>).</param>
    /// <param name="folded">The word, or its beginning, and what stands behind it (<see cref="Folded"/>).</param>
    public static string Of(string prefix, ReadOnlySpan<char> folded)
    {
        var word = folded.IndexOf(' ') is > 0 and var end ? folded[..end] : folded;
        return string.Concat(prefix, word.Length <= LongestWord ? word : word[..LongestWord]);
    }

    /// <summary>What all terms of a collection (its <see cref="KeyTerm"/>) and kind begin with. The length first, so that no collection is the beginning of another.</summary>
    public static string Prefix(string collection, SuggestionKind kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{collection.Length}:{collection}{(char)('a' + (int)kind)}");

    /// <summary>In lower case, without diacritics.</summary>
    public static string Folded(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower)) return lower;
        var folded = new char[lower.Length * 4];
        return new string(folded, 0, ASCIIFoldingFilter.FoldToASCII(lower.ToCharArray(), 0, folded, 0, lower.Length));
    }
}
