using Briefing.Index.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Briefing.Index.Events;

/// <summary>
/// Tells of events whether their article holds some words, without a look at the store. Events stand in one block with
/// their article, right before it.
/// </summary>
internal sealed class HoldingBlocks
{
    private readonly HashSet<int>? _articles;
    private IBits _areArticles = null!;
    private int _base;

    /// <param name="searcher">Where the articles are.</param>
    /// <param name="words">All of them must be held; empty for any article.</param>
    public HoldingBlocks(IndexSearcher searcher, string words)
    {
        var all = new BooleanQuery();
        foreach (var term in TermReader.Read(words).Select(term => term.Text).Distinct().Take(BooleanQuery.MaxClauseCount))
        {
            all.Add(new TermQuery(new Term(IndexFields.Text, term)), Occur.MUST);
        }

        if (all.Clauses.Count == 0) return;
        var documents = new DocumentCollector();
        searcher.Search(new ConstantScoreQuery(all), documents);
        _articles = documents.Found;
    }

    public void SetNextReader(AtomicReaderContext context) =>
        (_base, _areArticles) = (context.DocBase, context.AtomicReader.GetDocsWithField(IndexFields.Published));

    /// <param name="document">An event of the current reader.</param>
    public bool Holds(int document)
    {
        if (_articles is null) return true;
        while (!_areArticles.Get(document)) document++;
        return _articles.Contains(_base + document);
    }

    private sealed class DocumentCollector : ICollector
    {
        private int _base;

        public HashSet<int> Found { get; } = [];

        /// <summary>Out of order, Lucene makes a table of two thousand objects a segment for it.</summary>
        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

        public void Collect(int doc) => Found.Add(_base + doc);
    }
}
