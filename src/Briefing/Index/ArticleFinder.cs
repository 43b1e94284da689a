using Briefing.Articles;
using Briefing.Index.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index;

/// <summary>Finds articles by what they are called: words of title, publisher and id.</summary>
internal static class ArticleFinder
{
    public static IReadOnlyList<ArticleId> Find(IndexSearcher searcher, string words, int top, IReadOnlyCollection<string>? collections)
    {
        if (searcher.IndexReader.MaxDoc == 0 || top <= 0) return [];
        var query = new BooleanQuery { { Called(words), Occur.MUST } };
        if (collections is not null) query.Add(CollectionQuery.Of(collections), Occur.MUST);
        var newestFirst = new SortField(IndexFields.Published, SortFieldType.INT64, reverse: true);
        var latestFirst = new SortField(null, SortFieldType.DOC, reverse: true);
        var sort = string.IsNullOrWhiteSpace(words) ? new Sort(newestFirst, latestFirst) : new Sort(SortField.FIELD_SCORE, newestFirst, latestFirst);
        var found = searcher.Search(query, Math.Min(top, searcher.IndexReader.MaxDoc), sort);
        return [.. found.ScoreDocs.Select(hit => IdOf(searcher, hit.Doc))];
    }

    internal static ArticleId IdOf(IndexSearcher searcher, int document)
    {
        var leaf = searcher.TopReaderContext.Leaves[ReaderUtil.SubIndex(document, searcher.TopReaderContext.Leaves)];
        return ArticleIdBytes.Read(BytesField.Read(leaf.AtomicReader, leaf.AtomicReader.GetBinaryDocValues(IndexFields.Id), IndexFields.Id, document - leaf.DocBase).Span);
    }

    private static Query Called(string words)
    {
        if (string.IsNullOrWhiteSpace(words)) return new ConstantScoreQuery(new FieldValueFilter(IndexFields.Published));
        var any = new BooleanQuery();
        foreach (var term in TermReader.Read(words).Select(term => term.Text).Distinct().Take(BooleanQuery.MaxClauseCount))
        {
            any.Add(new TermQuery(new Term(IndexFields.Label, term)), Occur.SHOULD);
        }

        return any;
    }
}
