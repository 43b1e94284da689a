namespace Briefing.Index.Retrieval;

/// <summary>Matches the sentences of articles with a question, and weighs the articles by them.</summary>
internal sealed class ArticleMatcher(AskedWords asked)
{
    /// <summary>Sentences after the title that say what the article is about.</summary>
    private const int LeadSentences = 4;

    private readonly List<SentenceMatch> _sentences = [];
    private readonly List<ulong> _names = [];
    private ulong _named;

    /// <param name="hit">The article.</param>
    /// <param name="table">Of the article.</param>
    public MatchedArticle Match(ArticleHit hit, ReadOnlyMemory<byte> table)
    {
        _sentences.Clear();
        var (inIndex, inEnglish) = Read(hit, table.Span);
        return new MatchedArticle(hit, table) { Evidence = inIndex, InEnglish = inEnglish, Sentences = [.. _sentences] };
    }

    private (ArticleEvidence InIndex, ArticleEvidence InEnglish) Read(ArticleHit hit, ReadOnlySpan<byte> table)
    {
        ulong whole = 0, title = 0, lead = 0, pairs = 0;
        var (terms, titleTerms, titleMatches) = (0, 0, 0);
        var best = default(BestShares);
        Span<int> counts = stackalloc int[AskedWords.MostTerms];
        var reader = new SentenceTableReader(table);
        ReadNames(ref reader);
        var written = _named;
        while (reader.Next())
        {
            var sentence = SentenceMatch.Of(asked, ref reader, _names, counts);
            _sentences.Add(sentence);
            whole |= sentence.Terms;
            pairs |= sentence.Pairs;
            terms += reader.Terms.Length;
            if (_sentences.Count <= LeadSentences + 1) lead |= sentence.Terms;
            if (sentence.Terms != 0 && !sentence.IsHeading) best.Add(asked.ShareOf(sentence.Terms));
            if (sentence.Span.Paragraph != 0) continue;
            title |= sentence.Terms;
            titleTerms += reader.Terms.Length;
            titleMatches += sentence.Matches;
        }

        for (var term = 0; term < asked.Terms.Length; term++) if (counts[term] > 0) written |= 1ul << term;
        var unweighed = new ArticleEvidence
        {
            Recency = hit.Recency,
            TitleFit = titleTerms == 0 ? 0 : (double)titleMatches / titleTerms,
            Sentences = best.Mean,
            Length = ArticleEvidence.LengthOf(terms),
            Chance = asked.Chance,
        };
        var length = terms / asked.MeanLength;
        return (Weighed(asked.InIndex, counts), Weighed(asked.InEnglish, counts));

        ArticleEvidence Weighed(TermWeights weights, ReadOnlySpan<int> counts) => unweighed with
        {
            Bm25 = Bm25(weights, counts, length),
            Whole = weights.ShareOf(whole),
            Written = weights.ShareOf(written),
            Named = weights.ShareOfNames(whole),
            Title = weights.ShareOf(title),
            Lead = weights.ShareOf(lead),
            Pairs = weights.ShareOf(pairs),
        };
    }

    /// <summary>BM25 as a share of the most it could be, over all of the question's terms, also those that articles are not searched by.</summary>
    private static double Bm25(TermWeights weights, ReadOnlySpan<int> counts, double length)
    {
        var score = 0.0;
        for (var i = 0; i < counts.Length; i++) if (counts[i] > 0) score += weights[i] * RankedSearcherFactory.ShareOfMost(counts[i], length);
        return score / weights.Sum;
    }

    /// <summary>Which of the question's terms each name of the article has in any of its forms.</summary>
    private void ReadNames(ref SentenceTableReader reader)
    {
        _names.Clear();
        _named = 0;
        while (reader.NextName())
        {
            ulong terms = 0;
            foreach (var hash in reader.Terms)
            {
                var own = asked.Index.Find(hash);
                if (own >= 0) _named |= 1ul << own;
                terms |= own >= 0 ? 1ul << own : asked.TermsIn(hash);
            }

            _names.Add(terms);
        }
    }

    /// <summary>The three highest of the shares added.</summary>
    private struct BestShares
    {
        private double _one, _two, _three;

        public readonly double Mean => (_one + _two + _three) / 3;

        public void Add(double share)
        {
            if (share > _one) (_one, _two, _three) = (share, _one, _two);
            else if (share > _two) (_two, _three) = (share, _two);
            else if (share > _three) _three = share;
        }
    }
}
