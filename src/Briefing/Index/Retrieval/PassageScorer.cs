using System.Numerics;
using System.Runtime.InteropServices;
using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>Weighs the passages of articles against a question, one article after the other.</summary>
/// <param name="asked">The question.</param>
/// <param name="weight">What a passage counts beside its article.</param>
internal sealed class PassageScorer(AskedWords asked, double weight)
{
    /// <summary>A channel shows some 400 characters of a passage at a glance: a sentence that begins later than this is no part of it.</summary>
    private const int LatestStart = 350;

    /// <summary>Sentences before and after a passage that tell what it is about.</summary>
    private const int SentencesAround = 2;

    /// <summary>Half as early as the first sentence is the one after so many.</summary>
    private const double HalfEarly = 8;

    /// <summary>Of so few words a question may not have one too many.</summary>
    private const double ShortQuestion = 4;

    /// <summary>Passages of an article whose every word is weighed.</summary>
    private const int MostWeighed = 24;

    private readonly List<ScoredPassage> _passages = [];
    private readonly List<Gathered> _gathered = [];

    /// <summary>The best passages that hold or stand beside words of the question, in no particular order; they may overlap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Valid until the next call.</returns>
    public List<ScoredPassage> Score(MatchedArticle article, ArticleWords words)
    {
        Gather(article.Sentences);
        _passages.Clear();
        var (best, most, mostAlone) = (default(Gathered), double.NegativeInfinity, double.NegativeInfinity);
        foreach (ref var gathered in CollectionsMarshal.AsSpan(_gathered))
        {
            words.Weigh(gathered.First, gathered.Next, ref gathered.Evidence);
            mostAlone = Math.Max(mostAlone, gathered.Evidence.Score);
            if (gathered.Evidence.NewScore > most) (best, most) = (gathered, gathered.Evidence.NewScore);
        }

        // What others tell decides which passage is the article's best, not how good that one is.
        foreach (ref readonly var gathered in CollectionsMarshal.AsSpan(_gathered))
        {
            _passages.Add(new ScoredPassage(article, gathered.Span, gathered.Evidence, weight * (gathered.Evidence.NewScore - most + mostAlone)));
        }

        words.Tell(best.First, best.Next);

        return _passages;
    }

    /// <summary>Weighs all passages by what their words cost little to tell, and keeps those that may be the best.</summary>
    private void Gather(ReadOnlySpan<SentenceMatch> sentences)
    {
        _gathered.Clear();
        var best = BestSentence(sentences);
        var local = LocalWeights(sentences);
        var last = default(TextSpan);
        for (var first = 0; first < sentences.Length; first++)
        {
            var passage = PassageFrom(sentences, first, out var next);
            if (last.Contains(passage.Span)) continue;
            last = passage.Span;
            var around = TermsAround(sentences, first, next) | passage.Terms;
            if (around == 0) continue;
            var evidence = Weigh(passage, first);
            (evidence.Context, evidence.ContextInEnglish) = (asked.ShareOf(around), asked.InEnglish.ShareOf(around));
            evidence.Local = Local(AskedWords.Sum(local, passage.Terms) / AskedWords.Sum(local, ulong.MaxValue));
            evidence.Near = Nearness(best, first, next);
            _gathered.Add(new Gathered(passage.Span, first, next, evidence));
        }

        if (_gathered.Count <= MostWeighed) return;
        _gathered.Sort((one, other) => other.Evidence.Score.CompareTo(one.Evidence.Score));
        _gathered.RemoveRange(MostWeighed, _gathered.Count - MostWeighed);
    }

    private PassageEvidence Weigh(in SentenceMatch passage, int first) => new()
    {
        Words = asked.ShareOf(passage.Terms),
        WordsInEnglish = asked.InEnglish.ShareOf(passage.Terms),
        Exact = asked.ShareOf(passage.Exact),
        Answer = (passage.Evidence & asked.Wanted) != 0 || (asked.Wanted == SentenceEvidence.Name && passage.OtherNames > 0) ? 1 : 0,
        Early = 1 / (1 + (first / HalfEarly)),
        First = passage.Span.Paragraph == 1 ? 1 : 0,
        Question = (passage.Evidence & SentenceEvidence.Question) != 0 ? 1 : 0,
        Heading = passage.IsHeading ? 1 : 0,
    };

    private double Local(double share) => share * (1 + share) / 2 * Math.Min(1, Math.Pow(ShortQuestion / asked.Terms.Length, 2));

    /// <summary>What a passage and its neighbours hold; a heading over it is no neighbour.</summary>
    private static ulong TermsAround(ReadOnlySpan<SentenceMatch> sentences, int first, int next)
    {
        ulong around = 0;
        for (var i = Math.Max(0, first - SentencesAround); i < Math.Min(sentences.Length, next + SentencesAround); i++) if (!sentences[i].IsHeading) around |= sentences[i].Terms;
        return around;
    }

    /// <summary>The weights of the question's terms inside an article: what all its sentences hold does not tell one from another.</summary>
    private double[] LocalWeights(ReadOnlySpan<SentenceMatch> sentences)
    {
        Span<int> counts = stackalloc int[AskedWords.MostTerms];
        foreach (ref readonly var sentence in sentences)
        {
            for (var terms = sentence.Terms; terms != 0; terms &= terms - 1) counts[BitOperations.TrailingZeroCount(terms)]++;
        }

        var weights = new double[AskedWords.MostTerms];
        for (var term = 0; term < asked.Terms.Length; term++) if (counts[term] > 0) weights[term] = asked.Terms[term].Weight / counts[term];
        return weights;
    }

    /// <summary>As many whole sentences of the paragraph as begin to be read at a glance; at least one.</summary>
    private static SentenceMatch PassageFrom(ReadOnlySpan<SentenceMatch> sentences, int first, out int next)
    {
        var passage = sentences[first];
        for (next = first + 1; next < sentences.Length; next++)
        {
            var span = sentences[next].Span;
            if (span.Paragraph != passage.Span.Paragraph || span.Start - passage.Span.Start > LatestStart) break;
            passage = passage.With(sentences[next]);
        }

        return passage;
    }

    /// <summary>The first of those that hold most of the question; -1 when none holds any.</summary>
    private int BestSentence(ReadOnlySpan<SentenceMatch> sentences)
    {
        var (best, most) = (-1, 0.0);
        for (var i = 0; i < sentences.Length; i++)
        {
            var share = sentences[i].IsHeading ? 0 : asked.ShareOf(sentences[i].Terms);
            if (share > most) (best, most) = (i, share);
        }

        return best;
    }

    private static double Nearness(int best, int first, int next) => best < 0 ? 1 : 1.0 / (1 + Math.Max(0, Math.Max(first - best, best - next + 1)));

    private struct Gathered(TextSpan span, int first, int next, PassageEvidence evidence)
    {
        public readonly TextSpan Span = span;
        public readonly int First = first, Next = next;
        public PassageEvidence Evidence = evidence;
    }
}
