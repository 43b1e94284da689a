using Briefing.Articles;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index;

/// <summary>The terms of collections that an index has articles of.</summary>
internal static class CollectionTerms
{
    /// <param name="reader">The index.</param>
    /// <param name="collections">The collections the asker may see; null for all.</param>
    /// <returns>Their terms (<see cref="KeyTerm"/>).</returns>
    public static IEnumerable<string> Visible(IndexReader reader, IReadOnlyCollection<string>? collections) => collections?.Select(KeyTerm.Of) ?? All(reader);

    /// <summary>Of the collections that hold an article now, each with one of those.</summary>
    public static IEnumerable<(string Term, ArticleId Article)> Filled(IndexSearcher searcher)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, IndexFields.Collection) is not { } terms) yield break;
        var live = MultiFields.GetLiveDocs(searcher.IndexReader);
        for (var all = terms.GetEnumerator(); all.MoveNext();)
        {
            if (all.Docs(live, null, DocsFlags.NONE).NextDoc() is var first && first != DocIdSetIterator.NO_MORE_DOCS) yield return (all.Term.Utf8ToString(), ArticleFinder.IdOf(searcher, first));
        }
    }

    private static IEnumerable<string> All(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, IndexFields.Collection) is not { } terms) yield break;
        for (var all = terms.GetEnumerator(); all.MoveNext();) yield return all.Term.Utf8ToString();
    }
}
