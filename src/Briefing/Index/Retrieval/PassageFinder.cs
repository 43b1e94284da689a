using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Retrieval;

/// <summary>
/// The retrieval behind <c>/ask</c>, in two steps: BM25 over whole articles brings up candidates, then every passage of
/// theirs is weighed, with its article's evidence, not alone.
/// </summary>
internal static class PassageFinder
{
    /// <summary>Candidates read sentence by sentence; the articles after them keep the order of their words alone.</summary>
    private const int MostCandidates = 100;

    public static List<PassageHit> Find(IndexSearcher searcher, PassageQuery query)
    {
        if (searcher.IndexReader.MaxDoc == 0 || query.Top <= 0) return [];
        var asked = AskedWords.Read(query.Words, searcher.IndexReader);
        if (asked.Terms.Count == 0) return [];
        var articles = FindArticles(searcher, asked, query);
        var hits = articles.SelectMany(article => Passages(searcher, asked, article, articles[0].Score, query.DistinctArticles));
        return [.. hits.OrderByDescending(hit => hit.Score).Take(query.Top)];
    }

    private static IReadOnlyList<ArticleHit> FindArticles(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        var words = new BooleanQuery();
        foreach (var term in asked.Terms.Where(term => term.ArticleCount > 0)) words.Add(new TermQuery(new Term(IndexFields.Text, term.Text)), Occur.SHOULD);
        var all = words;
        if (query.Collections is { } collections) all = new BooleanQuery { { words, Occur.MUST }, { CollectionQuery.Of(collections), Occur.MUST } };
        var collector = new ArticleCollector(MostCandidates, new RecencyPrior(query.At));
        searcher.Search(all, collector);
        return collector.Best();
    }

    private static IEnumerable<PassageHit> Passages(IndexSearcher searcher, AskedWords asked, ArticleHit hit, double bestScore, bool onlyBest)
    {
        var leaf = searcher.TopReaderContext.Leaves[ReaderUtil.SubIndex(hit.Document, searcher.TopReaderContext.Leaves)];
        var (reader, document) = (leaf.AtomicReader, hit.Document - leaf.DocBase);
        var buffer = new BytesRef();
        var passages = new PassageScorer(asked, hit.Score / bestScore).Score(BytesField.Read(reader, reader.GetBinaryDocValues(IndexFields.Sentences), IndexFields.Sentences, document, buffer));
        var id = ArticleIdBytes.Read(BytesField.Read(reader, reader.GetBinaryDocValues(IndexFields.Id), IndexFields.Id, document, buffer));
        var revision = (int)reader.GetNumericDocValues(IndexFields.Revision).Get(document);
        foreach (var passage in onlyBest ? passages.Take(1) : passages)
        {
            yield return new PassageHit(id, revision, passage.Span, passage.Score) { Coverage = passage.Coverage };
        }
    }
}
