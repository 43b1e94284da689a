using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Mentions;

/// <summary>Brings the tables of mentions of the newest articles that hold some words.</summary>
internal static class MentionFinder
{
    /// <param name="searcher">Where to look.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="table">The field of the table: quotes or figures.</param>
    public static MentionResult Find(IndexSearcher searcher, MentionQuery query, string table)
    {
        var found = HoldingArticles.Search(searcher, [query.Words], query.MostArticles, query.Collections);
        var mentions = new List<IndexedMention>();
        var buffer = new BytesRef();
        foreach (var hit in found.ScoreDocs) AddTable(searcher, hit.Doc, table, buffer, mentions);
        return new MentionResult(mentions, found.TotalHits);
    }

    private static void AddTable(IndexSearcher searcher, int document, string table, BytesRef buffer, List<IndexedMention> mentions)
    {
        var leaf = searcher.TopReaderContext.Leaves[ReaderUtil.SubIndex(document, searcher.TopReaderContext.Leaves)];
        var (reader, doc) = (leaf.AtomicReader, document - leaf.DocBase);
        var revision = (int)reader.GetNumericDocValues(IndexFields.Revision).Get(doc);
        var bytes = BytesField.Read(reader, reader.GetBinaryDocValues(table), table, doc).Span;
        MentionTable.Read(bytes, ArticleFinder.IdOf(searcher, document), revision, mentions);
    }
}
