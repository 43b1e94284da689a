using System.Numerics;
using Briefing.Index.Terms;
using Briefing.Reading.Text;
using Lucene.Net.Index;

namespace Briefing.Index.Retrieval;

/// <summary>A question as retrieval sees it: its distinct terms in order with their weights, and what must answer it.</summary>
internal sealed class AskedWords
{
    /// <summary>A question has fewer terms than this; pasted text is cut.</summary>
    public const int MostTerms = 64;

    private const int LongestQuestion = 4_000;

    /// <summary>"Which country": what answers it names the country, not the word.</summary>
    private const double TypeNounWeight = 0.5;

    private readonly double[] _weights;

    private AskedWords(QuestionTerm[] terms, SentenceEvidence wanted, int articles)
    {
        Terms = terms;
        Wanted = wanted;
        Index = new TermTable(terms);
        _weights = [.. terms.Select(term => term.Weight)];
        Weight = Math.Max(terms.Sum(term => term.Weight), double.Epsilon);
        Chance = Math.Min(1, Math.Log(Math.Max(articles, 1)) / Weight);
    }

    public QuestionTerm[] Terms { get; }

    /// <summary>Any of these can answer; none when the question does not tell.</summary>
    public SentenceEvidence Wanted { get; }

    /// <summary>Finds a question's term by a hash of a text's.</summary>
    public TermTable Index { get; }

    /// <summary>The weight of all terms together.</summary>
    public double Weight { get; }

    /// <summary>
    /// A weight is the logarithm of how rare a word is, so that the best of N articles holds ln N by chance: this is that, as a
    /// share of <see cref="Weight"/>.
    /// </summary>
    public double Chance { get; }

    /// <summary>The share of the question's weight that terms have, given as a bit each.</summary>
    public double ShareOf(ulong terms)
    {
        var weight = 0.0;
        for (; terms != 0; terms &= terms - 1) weight += _weights[BitOperations.TrailingZeroCount(terms)];
        return weight / Weight;
    }

    public static AskedWords Read(string words, IndexReader reader)
    {
        var tokens = Tokenizer.Tokenize(words, 0, Math.Min(words.Length, LongestQuestion));
        var wanted = AnswerTypes.Wanted(tokens, out var noun);
        var typeTerms = noun < 0 ? [] : Terms(new TokenList([tokens[noun]]));
        var articles = reader.GetDocCount(IndexFields.Text);
        return new AskedWords([.. Terms(tokens).DistinctBy(term => term.Text).Take(MostTerms).Select(Weighed)], wanted, articles);

        List<IndexTerm> Terms(TokenList from)
        {
            var terms = new List<IndexTerm>();
            TermReader.Read(words, from, terms);
            return terms;
        }

        QuestionTerm Weighed(IndexTerm term)
        {
            var count = Math.Min(reader.DocFreq(new Term(IndexFields.Text, term.Text)), articles);
            var rarity = Math.Log(1 + ((articles - count + 0.5) / (count + 0.5)));
            return new QuestionTerm(term.Text, term.Hash, typeTerms.Contains(term) ? rarity * TypeNounWeight : rarity, count);
        }
    }
}
