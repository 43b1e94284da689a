using Briefing.Index.Terms;
using Lucene.Net.Index;

namespace Briefing.Index.Retrieval;

/// <summary>A question as retrieval sees it: its distinct terms in order, with their weights.</summary>
internal sealed class AskedWords
{
    /// <summary>A question has fewer terms than this; pasted text is cut.</summary>
    public const int MostTerms = 64;

    private AskedWords(QuestionTerm[] terms)
    {
        Terms = terms;
        Index = new TermTable(terms);
        Weight = terms.Sum(term => term.Weight);
    }

    public IReadOnlyList<QuestionTerm> Terms { get; }

    /// <summary>Finds a question's term by a hash of a text's.</summary>
    public TermTable Index { get; }

    /// <summary>The weight of all terms together.</summary>
    public double Weight { get; }

    public static AskedWords Read(string words, IndexReader reader)
    {
        var articles = reader.GetDocCount(IndexFields.Text);
        return new AskedWords([.. TermReader.Read(words).DistinctBy(term => term.Text).Take(MostTerms).Select(Weighed)]);

        QuestionTerm Weighed(IndexTerm term)
        {
            var count = reader.DocFreq(new Term(IndexFields.Text, term.Text));
            return new QuestionTerm(term.Text, term.Hash, Math.Log(1 + ((articles - Math.Min(count, articles) + 0.5) / (count + 0.5))), count);
        }
    }
}
