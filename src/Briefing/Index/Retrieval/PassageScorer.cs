using System.Numerics;
using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>Weighs the passages of one article against a question.</summary>
internal sealed class PassageScorer(AskedWords asked, double articleScore)
{
    /// <summary>What a channel shows of a passage at a glance, in characters.</summary>
    private const int LongestPassage = 400;

    private readonly List<SentenceMatch> _sentences = [];

    /// <summary>Best first; none overlaps another.</summary>
    public IReadOnlyList<ScoredPassage> Score(ReadOnlySpan<byte> table)
    {
        for (var reader = new SentenceTableReader(table); reader.Next();) _sentences.Add(Match(reader));
        ulong whole = 0;
        foreach (var sentence in _sentences) whole |= sentence.Terms;
        var windows = Windows(whole).OrderByDescending(passage => passage.Score).ToList();
        var best = new List<ScoredPassage>();
        foreach (var window in windows)
        {
            if (best.TrueForAll(other => !other.Span.Overlaps(window.Span))) best.Add(window);
            if (best.Count == 5) break;
        }

        return best;
    }

    private SentenceMatch Match(SentenceTableReader sentence)
    {
        ulong terms = 0, pairs = 0;
        var last = -2;
        foreach (var hash in sentence.Terms)
        {
            var term = asked.Index.Find(hash);
            if (term >= 0) terms |= 1ul << term;
            if (term >= 0 && term == last + 1) pairs |= 1ul << last;
            last = term < 0 ? -2 : term;
        }

        foreach (var hash in sentence.OtherNames)
        {
            var term = asked.Index.Find(hash);
            if (term >= 0) terms |= 1ul << term;
        }

        return new SentenceMatch(sentence.Span, sentence.Evidence, terms, pairs);
    }

    private IEnumerable<ScoredPassage> Windows(ulong whole)
    {
        var coverage = WeightOf(whole) / asked.Weight;
        for (var first = 0; first < _sentences.Count; first++)
        {
            var last = first;
            var (terms, pairs) = (_sentences[first].Terms, _sentences[first].Pairs);
            var span = _sentences[first].Span;
            while (last + 1 < _sentences.Count && _sentences[last + 1].Span.Paragraph == span.Paragraph && _sentences[last + 1].Span.End - span.Start <= LongestPassage)
            {
                last++;
                terms |= _sentences[last].Terms;
                pairs |= _sentences[last].Pairs;
            }

            span = new TextSpan(span.Paragraph, span.Start, _sentences[last].Span.End);
            var score = articleScore + (WeightOf(terms) / asked.Weight) + (0.5 * WeightOf(pairs) / asked.Weight);
            if (_sentences[first].IsHeading) score *= 0.5;
            yield return new ScoredPassage(span, score, coverage);
        }
    }

    private double WeightOf(ulong terms)
    {
        var weight = 0.0;
        for (; terms != 0; terms &= terms - 1) weight += asked.Terms[BitOperations.TrailingZeroCount(terms)].Weight;
        return weight;
    }
}
