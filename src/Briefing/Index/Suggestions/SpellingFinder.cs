using Briefing.Index.Terms;
using Briefing.Reading.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Suggestions;

/// <summary>A word of a question that no article has, and the name it is nearest to.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Meant">A word of a name or place, in title case.</param>
public sealed record MisspeltWord(string Typed, string Meant)
{
    /// <summary>What was typed, with those words as they are meant.</summary>
    public static string PutRight(string typed, IEnumerable<MisspeltWord> misspelt) => misspelt.Aggregate(typed, (words, word) => words.Replace(word.Typed, word.Meant, StringComparison.Ordinal));
}

/// <summary>Finds names and places misspelt in a question: words that no article has, one slip (in long ones two) from one that some have.</summary>
internal sealed class SpellingFinder
{
    private const int ShortestWord = 5;
    private const int TwoSlips = 8;

    /// <summary>Shorter words are one slip away from too many others.</summary>
    private const int ShortestMeant = 4;

    /// <summary>A slip rarely touches the first letter.</summary>
    private const int LettersKept = 1;

    private static readonly SuggestionKind[] Called = [SuggestionKind.Name, SuggestionKind.Place];

    private readonly IndexReader _reader;
    private readonly Lucene.Net.Index.Terms _words;
    private readonly List<string> _prefixes;

    private SpellingFinder(IndexReader reader, Lucene.Net.Index.Terms words, IReadOnlyCollection<string>? collections) =>
        (_reader, _words, _prefixes) = (reader, words, [.. CollectionTerms.Visible(reader, collections).SelectMany(collection => Called.Select(kind => SuggestionTerm.Prefix(collection, kind)))]);

    /// <param name="reader">The index.</param>
    /// <param name="question">As typed.</param>
    /// <param name="collections">The collections the asker may see; null for all.</param>
    /// <returns>In the question's order.</returns>
    public static List<MisspeltWord> Find(IndexReader reader, string question, IReadOnlyCollection<string>? collections)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Suggestion) is not { } words) return [];
        var finder = new SpellingFinder(reader, words, collections);
        var found = new List<MisspeltWord>();
        foreach (var token in Tokenizer.Tokenize(question, 0, question.Length))
        {
            if (finder.IsKnown(token)) continue;
            if (finder.Nearest(token.Lower) is { } meant) found.Add(new MisspeltWord(question[token.Start..token.End], char.ToUpperInvariant(meant[0]) + meant[1..]));
        }

        return found;
    }

    /// <summary>Some article has it, or it is nothing that names are likened to.</summary>
    private bool IsKnown(Token token) =>
        token.Kind != TokenKind.Word || token.Lower.Length < ShortestWord || !token.Lower.All(char.IsAsciiLetter) || WordForms.IsStop(token.Lower)
        || _reader.DocFreq(new Term(IndexFields.Text, WordForms.Of(token.Lower).Text)) > 0;

    /// <summary>The nearest, and of those as near the one that most articles have.</summary>
    private string? Nearest(string word)
    {
        for (var slips = 1; slips <= (word.Length >= TwoSlips ? 2 : 1); slips++)
        {
            var (best, most) = ((string?)null, 0);
            foreach (var prefix in _prefixes)
            {
                var near = new FuzzyTermsEnum(_words, new AttributeSource(), new Term(IndexFields.Suggestion, prefix + word), slips, prefix.Length + LettersKept, transpositions: true);
                while (near.MoveNext())
                {
                    if (near.DocFreq <= most) continue;
                    var meant = near.Term.Utf8ToString()[prefix.Length..];
                    if (IsMeant(meant)) (best, most) = (meant, near.DocFreq);
                }
            }

            if (best is not null) return best;
        }

        return null;
    }

    private static bool IsMeant(string word) => word.Length >= ShortestMeant && word.All(char.IsAsciiLetter) && !WordForms.IsStop(word);
}
