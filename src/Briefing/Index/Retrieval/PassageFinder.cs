using Briefing.Reading.Places;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>
/// The retrieval behind <c>/ask</c>, in three steps: the words of whole articles bring up candidates, their sentences tell
/// which of them are best, and every passage of those is weighed, with its article's evidence, not alone.
/// </summary>
internal static class PassageFinder
{
    public static List<PassageHit> Find(IndexSearcher searcher, PassageQuery query, Gazetteer places)
    {
        if (searcher.IndexReader.MaxDoc == 0 || query.Top <= 0) return [];
        var asked = AskedWords.Read(query.Words, searcher.TopReaderContext, places);
        return asked.Terms.Length == 0 ? [] : [.. Best(asked, new RankedArticles(searcher, asked, query), query).Select(passage => Hit(searcher, passage))];
    }

    private static IReadOnlyList<ScoredPassage> Best(AskedWords asked, RankedArticles articles, PassageQuery query)
    {
        if (articles.Count == 0) return [];
        var best = new BestPassages(query.Top, query.DistinctArticles);
        var scorer = new PassageScorer(asked, best.Weight);
        var words = new AnswerTerms(asked, articles);
        for (var rank = 0; rank < articles.Count && best.HasRoomFor(articles.ScoreOf(rank)); rank++) best.Take(scorer.Score(articles[rank], words.Of(rank)));
        return best.All;
    }

    private static PassageHit Hit(IndexSearcher searcher, ScoredPassage passage)
    {
        var leaf = searcher.TopReaderContext.Leaves[ReaderUtil.SubIndex(passage.Document, searcher.TopReaderContext.Leaves)];
        var (reader, document) = (leaf.AtomicReader, passage.Document - leaf.DocBase);
        var id = ArticleIdBytes.Read(BytesField.Read(reader, reader.GetBinaryDocValues(IndexFields.Id), IndexFields.Id, document).Span);
        var revision = (int)reader.GetNumericDocValues(IndexFields.Revision).Get(document);
        return new PassageHit(id, revision, passage.Span, passage.Score) { Coverage = passage.Coverage, Support = passage.Support };
    }
}
