using Briefing.Index.Terms;
using Briefing.Reading.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Suggestions;

/// <summary>A word of a question that no article has, and the name it is nearest to.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Meant">A word of a name or place, in title case.</param>
public sealed record MisspeltWord(string Typed, string Meant);

/// <summary>Finds names and places misspelt in a question: words that no article has, one slip (in long ones two) from one that some have.</summary>
internal static class SpellingFinder
{
    private const int ShortestWord = 5;
    private const int TwoSlips = 8;

    /// <summary>A slip rarely touches the first letter.</summary>
    private const int LettersKept = 1;

    /// <returns>In the question's order.</returns>
    public static List<MisspeltWord> Find(IndexReader reader, string question)
    {
        var found = new List<MisspeltWord>();
        if (MultiFields.GetTerms(reader, IndexFields.Spelling) is not { } spellings) return found;
        foreach (var token in Tokenizer.Tokenize(question, 0, question.Length))
        {
            if (token.Kind != TokenKind.Word || token.Lower.Length < ShortestWord || !token.Lower.All(char.IsAsciiLetter) || WordForms.IsStop(token.Lower)) continue;
            if (reader.DocFreq(new Term(IndexFields.Text, WordForms.Of(token.Lower).Text)) > 0) continue;
            if (Nearest(spellings, token.Lower) is { } meant) found.Add(new MisspeltWord(question[token.Start..token.End], char.ToUpperInvariant(meant[0]) + meant[1..]));
        }

        return found;
    }

    /// <summary>The nearest, and of those as near the one that most articles have.</summary>
    private static string? Nearest(Lucene.Net.Index.Terms spellings, string word)
    {
        for (var slips = 1; slips <= (word.Length >= TwoSlips ? 2 : 1); slips++)
        {
            var (best, most) = ((string?)null, 0);
            var near = new FuzzyTermsEnum(spellings, new AttributeSource(), new Term(IndexFields.Spelling, word), slips, LettersKept, transpositions: true);
            while (near.MoveNext()) if (near.DocFreq > most) (best, most) = (near.Term.Utf8ToString(), near.DocFreq);
            if (best is not null) return best;
        }

        return null;
    }
}
