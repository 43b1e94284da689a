using Briefing.Articles;
using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>What a sentence, or several in a row, hold of the question.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Evidence">What they hold that can answer.</param>
/// <param name="Terms">A bit for each term of the question.</param>
/// <param name="Exact">Those of them in the very form that the question has.</param>
/// <param name="Pairs">A bit for each term that is directly followed by the question's next one.</param>
/// <param name="Matches">How many of its words are the question's.</param>
/// <param name="OtherNames">How many words of names and numbers the question does not have.</param>
internal readonly record struct SentenceMatch(TextSpan Span, SentenceEvidence Evidence, ulong Terms, ulong Exact, ulong Pairs, int Matches, int OtherNames)
{
    public bool IsHeading => (Evidence & SentenceEvidence.Heading) != 0;

    /// <param name="asked">The question.</param>
    /// <param name="sentence">The reader, which has just come to the sentence.</param>
    /// <param name="names">A bit for each term of the question, for each name of the article.</param>
    /// <param name="counts">How often each term of the question stands in the article: counted on.</param>
    public static SentenceMatch Of(AskedWords asked, ref SentenceTableReader sentence, List<ulong> names, scoped Span<int> counts)
    {
        ulong terms = 0, exact = 0, pairs = 0;
        var (matches, otherNames, last) = (0, 0, -2);
        var index = asked.Index;
        foreach (var hash in sentence.Terms)
        {
            var term = index.Find(hash);
            if (term < 0)
            {
                last = -2;
                if (IndexTerm.IsName(hash)) otherNames++;
                continue;
            }

            var bit = 1ul << term;
            terms |= bit;
            matches++;
            counts[term]++;
            if (IndexTerm.IsExact(asked.Terms[term].Hash, hash)) exact |= bit;
            if (asked.Terms[term].IsPart) continue;
            if (last >= 0 && term == asked.Following[last]) pairs |= 1ul << last;
            last = term;
        }

        while (sentence.NextMention(out var name)) terms |= names[name];
        return new SentenceMatch(sentence.Span, sentence.Evidence, terms, exact, pairs, matches, otherNames);
    }

    /// <summary>This and the next one of the same paragraph, as one.</summary>
    public SentenceMatch With(in SentenceMatch next) => new(
        Span with { End = next.Span.End }, Evidence | next.Evidence, Terms | next.Terms, Exact | next.Exact, Pairs | next.Pairs, Matches + next.Matches, OtherNames + next.OtherNames);
}
