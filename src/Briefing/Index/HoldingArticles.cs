using Briefing.Articles;
using Briefing.Index.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index;

/// <summary>Articles that hold all words of one of some phrases in title or text, newest first.</summary>
internal static class HoldingArticles
{
    private static readonly Sort NewestFirst = new(new SortField(IndexFields.Published, SortFieldType.INT64, reverse: true), SortField.FIELD_DOC);

    public static IReadOnlyList<ArticleId> Find(IndexSearcher searcher, IReadOnlyCollection<string> phrases, int top, IReadOnlyCollection<string>? collections) =>
        [.. Search(searcher, phrases, top, collections).ScoreDocs.Select(hit => ArticleFinder.IdOf(searcher, hit.Doc))];

    /// <param name="searcher">Where to look.</param>
    /// <param name="phrases">All words of one must be held; one that is empty for any article.</param>
    /// <param name="top">The most articles wanted.</param>
    /// <param name="collections">The collections the asker may see; null for all.</param>
    public static TopDocs Search(IndexSearcher searcher, IReadOnlyCollection<string> phrases, int top, IReadOnlyCollection<string>? collections)
    {
        var all = new BooleanQuery { { new ConstantScoreQuery(new FieldValueFilter(IndexFields.Published)), Occur.MUST } };
        if (phrases.All(phrase => phrase.Length > 0)) all.Add(AnyOf(phrases), Occur.MUST);
        if (collections is not null) all.Add(CollectionQuery.Of(collections), Occur.MUST);
        return searcher.Search(all, Math.Clamp(top, 1, Math.Max(1, searcher.IndexReader.MaxDoc)), NewestFirst);
    }

    private static BooleanQuery AnyOf(IEnumerable<string> phrases)
    {
        var any = new BooleanQuery();
        foreach (var phrase in phrases) any.Add(AllOf(phrase), Occur.SHOULD);
        return any;
    }

    private static BooleanQuery AllOf(string words)
    {
        var all = new BooleanQuery();
        foreach (var term in TermReader.Read(words).Select(term => term.Text).Distinct().Take(BooleanQuery.MaxClauseCount / 2)) all.Add(new TermQuery(new Term(IndexFields.Text, term)), Occur.MUST);
        return all;
    }
}
