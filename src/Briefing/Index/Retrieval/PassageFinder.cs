using Briefing.Articles;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Retrieval;

/// <summary>
/// The retrieval behind <c>/ask</c>, in three steps: BM25 over whole articles brings up candidates, their sentences tell
/// which of them are best, and every passage of those is weighed, with its article's evidence, not alone.
/// </summary>
internal static class PassageFinder
{
    /// <summary>Articles whose sentences are read: the one that answers is among so many for 97 of 100 questions.</summary>
    private const int MostCandidates = 60;

    /// <summary>Articles whose passages are weighed, at the least: they tell of each other's words.</summary>
    private const int FewestRead = 10;

    public static List<PassageHit> Find(IndexSearcher searcher, PassageQuery query)
    {
        if (searcher.IndexReader.MaxDoc == 0 || query.Top <= 0) return [];
        var asked = AskedWords.Read(query.Words, searcher.IndexReader);
        if (asked.Terms.Length == 0) return [];
        return [.. Best(Passages(asked, Articles(searcher, asked, query), query.DistinctArticles), query).Select(passage => Hit(searcher, passage))];
    }

    /// <summary>The articles whose passages are worth a look, best first.</summary>
    internal static List<MatchedArticle> Articles(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        var matcher = new ArticleMatcher(asked);
        var column = new SentenceColumn(searcher);
        var best = Candidates(searcher, asked, query)
            .Select(hit => (Hit: hit, matcher.Weigh(hit, column.Read(hit.Document)).Score))
            .OrderByDescending(article => article.Score).ThenBy(article => article.Hit.Document);
        return [.. best.Take(Math.Max(query.Top, FewestRead)).Select(article => matcher.Match(article.Hit, column.Read(article.Hit.Document)))];
    }

    internal static List<ScoredPassage> Passages(AskedWords asked, IReadOnlyList<MatchedArticle> articles, bool distinct)
    {
        var scorer = new PassageScorer(asked, distinct ? ScoredPassage.OfDistinct : ScoredPassage.OfAll);
        var passages = new List<ScoredPassage>();
        var words = AnswerTerms.Judge(asked, articles);
        for (var i = 0; i < articles.Count; i++) scorer.Score(articles[i], words[i], passages);
        return passages;
    }

    private static IEnumerable<ArticleHit> Candidates(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        var (whole, parts) = (new BooleanQuery(), new BooleanQuery());
        foreach (var term in asked.Searched)
        {
            (term.IsPart ? parts : whole).Add(new TermQuery(new Term(IndexFields.Text, term.Text)) { Boost = (float)term.Share }, Occur.SHOULD);
        }

        var all = new BooleanQuery { { whole, Occur.MUST } };
        if (parts.Clauses.Count > 0) all.Add(parts, Occur.SHOULD);
        if (query.Collections is { } collections) all.Add(CollectionQuery.Of(collections), Occur.MUST);
        var collector = new ArticleCollector(Math.Max(query.Top, MostCandidates), new RecencyPrior(query.At));
        searcher.Search(all.Clauses.Count == 1 ? whole : all, collector);
        return collector.Best().OrderBy(hit => hit.Document);
    }

    /// <summary>The best, none overlapping another; of each article only the best when they must be distinct.</summary>
    private static List<ScoredPassage> Best(List<ScoredPassage> passages, PassageQuery query)
    {
        passages.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : (one.Document, one.Span.Paragraph, one.Span.Start).CompareTo((other.Document, other.Span.Paragraph, other.Span.Start)));
        var best = new List<ScoredPassage>();
        var taken = new Dictionary<int, List<TextSpan>>();
        foreach (var passage in passages)
        {
            if (!taken.TryGetValue(passage.Document, out var spans)) taken.Add(passage.Document, spans = []);
            if (spans.Count > 0 && (query.DistinctArticles || spans.Exists(span => span.Overlaps(passage.Span)))) continue;
            spans.Add(passage.Span);
            best.Add(passage);
            if (best.Count == query.Top) break;
        }

        return best;
    }

    private static PassageHit Hit(IndexSearcher searcher, ScoredPassage passage)
    {
        var leaf = searcher.TopReaderContext.Leaves[ReaderUtil.SubIndex(passage.Document, searcher.TopReaderContext.Leaves)];
        var (reader, document) = (leaf.AtomicReader, passage.Document - leaf.DocBase);
        var id = ArticleIdBytes.Read(BytesField.Read(reader, reader.GetBinaryDocValues(IndexFields.Id), IndexFields.Id, document, new BytesRef()));
        var revision = (int)reader.GetNumericDocValues(IndexFields.Revision).Get(document);
        return new PassageHit(id, revision, passage.Span, passage.Score) { Coverage = passage.Coverage, Support = passage.Support };
    }
}
