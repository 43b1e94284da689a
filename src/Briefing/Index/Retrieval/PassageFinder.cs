using Briefing.Articles;
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
    /// <summary>Articles whose sentences are read: the one that answers is among so many for 97 of 100 questions.</summary>
    private const int MostCandidates = 100;

    public static List<PassageHit> Find(IndexSearcher searcher, PassageQuery query)
    {
        if (searcher.IndexReader.MaxDoc == 0 || query.Top <= 0) return [];
        var asked = AskedWords.Read(query.Words, searcher.IndexReader);
        if (asked.Terms.Length == 0) return [];
        var passages = new List<ScoredPassage>();
        Score(searcher, asked, query, passages);
        return [.. Best(passages, query).Select(passage => Hit(searcher, passage))];
    }

    private static void Score(IndexSearcher searcher, AskedWords asked, PassageQuery query, List<ScoredPassage> passages)
    {
        var scorer = new PassageScorer(asked);
        var buffer = new BytesRef();
        var articles = Candidates(searcher, asked, query);
        foreach (var leaf in searcher.TopReaderContext.Leaves)
        {
            var column = leaf.AtomicReader.GetBinaryDocValues(IndexFields.Sentences);
            foreach (var article in articles)
            {
                var document = article.Document - leaf.DocBase;
                if (document < 0 || document >= leaf.AtomicReader.MaxDoc) continue;
                scorer.Score(article, BytesField.Read(leaf.AtomicReader, column, IndexFields.Sentences, document, buffer), query.DistinctArticles, passages);
            }
        }
    }

    private static List<ArticleHit> Candidates(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        var words = new BooleanQuery();
        foreach (var term in asked.Terms) if (term.ArticleCount > 0) words.Add(new TermQuery(new Term(IndexFields.Text, term.Text)), Occur.SHOULD);
        var all = query.Collections is { } collections ? new BooleanQuery { { words, Occur.MUST }, { CollectionQuery.Of(collections), Occur.MUST } } : words;
        var collector = new ArticleCollector(Math.Max(query.Top, MostCandidates), new RecencyPrior(query.At));
        searcher.Search(all, collector);
        return collector.Best();
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
