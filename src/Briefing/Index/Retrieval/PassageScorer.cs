using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>Weighs the passages of articles against a question, one article after the other.</summary>
internal sealed class PassageScorer(AskedWords asked)
{
    /// <summary>What a channel shows of a passage at a glance, in characters.</summary>
    private const int LongestPassage = 400;

    /// <summary>Sentences before and after a passage that tell what it is about.</summary>
    private const int SentencesAround = 2;

    /// <summary>Half as early as the first sentence is the one after so many.</summary>
    private const double HalfEarly = 8;

    /// <summary>More other names than this make no passage a better answer.</summary>
    private const double EnoughOtherNames = 6;

    private readonly List<SentenceMatch> _sentences = [];

    /// <summary>Adds the passages that hold words of the question, in the order of the text; they may overlap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Its sentences.</param>
    /// <param name="onlyBest">Adds the best of them alone.</param>
    /// <param name="passages">Where they are added.</param>
    public void Score(ArticleHit article, ReadOnlySpan<byte> table, bool onlyBest, List<ScoredPassage> passages)
    {
        _sentences.Clear();
        for (var reader = new SentenceTableReader(table); reader.Next();) _sentences.Add(SentenceMatch.Of(asked, reader));
        var evidence = EvidenceOf(article);
        var last = default(TextSpan);
        var others = passages.Count;
        for (var first = 0; first < _sentences.Count; first++)
        {
            var passage = PassageFrom(first, out var next);
            if (passage.Terms == 0 || last.Contains(passage.Span)) continue;
            last = passage.Span;
            Weigh(ref evidence, passage, first, next);
            var score = evidence.Score;
            if (onlyBest && passages.Count > others && passages[^1].Score >= score) continue;
            if (onlyBest && passages.Count > others) passages.RemoveAt(others);
            passages.Add(new ScoredPassage(article.Document, passage.Span, score, evidence.Context, evidence.Support));
        }
    }

    /// <summary>As many whole sentences of the paragraph as are read at a glance; at least one.</summary>
    private SentenceMatch PassageFrom(int first, out int next)
    {
        var passage = _sentences[first];
        for (next = first + 1; next < _sentences.Count; next++)
        {
            var span = _sentences[next].Span;
            if (span.Paragraph != passage.Span.Paragraph || span.End - passage.Span.Start > LongestPassage) break;
            passage = passage.With(_sentences[next]);
        }

        return passage;
    }

    private PassageEvidence EvidenceOf(ArticleHit article)
    {
        ulong whole = 0, title = 0, pairs = 0;
        foreach (var sentence in _sentences)
        {
            whole |= sentence.Terms;
            pairs |= sentence.Pairs;
            if (sentence.Span.Paragraph == 0) title |= sentence.Terms;
        }

        return new PassageEvidence
        {
            Bm25 = article.Words / (asked.Weight * RankedSearcherFactory.MostOfTerm),
            Recency = article.Recency,
            Whole = asked.ShareOf(whole),
            Title = asked.ShareOf(title),
            Pairs = asked.ShareOf(pairs),
            Chance = asked.Chance,
        };
    }

    private void Weigh(ref PassageEvidence evidence, in SentenceMatch passage, int first, int next)
    {
        var around = passage.Terms;
        for (var i = Math.Max(0, first - SentencesAround); i < Math.Min(_sentences.Count, next + SentencesAround); i++) around |= _sentences[i].Terms;
        evidence.Words = asked.ShareOf(passage.Terms);
        evidence.Exact = asked.ShareOf(passage.Exact);
        evidence.Context = asked.ShareOf(around);
        evidence.Answer = (passage.Evidence & asked.Wanted) != 0 ? 1 : 0;
        evidence.OtherNames = Math.Min(1, passage.OtherNames / EnoughOtherNames);
        evidence.Early = 1 / (1 + (first / HalfEarly));
        evidence.Question = (passage.Evidence & SentenceEvidence.Question) != 0 ? 1 : 0;
        evidence.Heading = passage.IsHeading ? 1 : 0;
    }
}
