using Briefing.Articles;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Benchmarks.Retrieval;

/// <summary>
/// The baseline: plain BM25 with k1 0.9 and b 0.4 (Anserini's defaults) over title and text of whole articles in one field,
/// asked with one OR query. With paragraphs as documents it is the baseline for passages.
/// </summary>
internal sealed class Bm25 : IRetrieval
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Id = "id", Text = "text";

    /// <summary>As much as the bot's own index holds back before it writes a segment.</summary>
    private const double BufferedMegabytes = 32;

    private static readonly BM25Similarity Similarity = new(0.9f, 0.4f);

    private readonly FSDirectory _directory;
    private readonly Analyzer _analyzer;
    private readonly IndexWriter _writer;
    private DirectoryReader _reader;
    private IndexSearcher _searcher;

    private Bm25(string folder, Analyzer analyzer)
    {
        (_analyzer, _directory) = (analyzer, FSDirectory.Open(folder));
        _writer = new IndexWriter(_directory, new IndexWriterConfig(Version, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = BufferedMegabytes, Similarity = Similarity });
        _reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
        _searcher = new IndexSearcher(_reader) { Similarity = Similarity };
    }

    public const string Heading = "plain BM25";

    public string Name => Heading;

    public static Bm25 English(string folder) => new(folder, new EnglishAnalyzer(Version));

    /// <summary>Pairs of neighbouring characters.</summary>
    public static Bm25 Chinese(string folder) => new(folder, new CJKAnalyzer(Version));

    public void Add(IReadOnlyList<ArticleDraft> articles)
    {
        foreach (var article in articles) AddDocument(article.Id.Value, article.Title + "\n" + article.Text);
        Commit();
    }

    /// <summary>Adds a document that <see cref="Commit"/> makes findable.</summary>
    public void AddDocument(string id, string text) =>
        _writer.AddDocument([new BinaryDocValuesField(Id, new BytesRef(id)), new TextField(Text, text, Field.Store.NO)]);

    public void Commit()
    {
        _writer.Commit();
        var reader = DirectoryReader.OpenIfChanged(_reader) ?? _reader;
        if (reader != _reader) _reader.Dispose();
        _reader = reader;
        _searcher = new IndexSearcher(reader) { Similarity = Similarity };
    }

    public IReadOnlyList<string> Find(string words, DateOnly? at, int top)
    {
        var found = _searcher.Search(QueryOf(words), top).ScoreDocs;
        var ids = new string[found.Length];
        var bytes = new BytesRef();
        for (var i = 0; i < found.Length; i++)
        {
            var leaf = _reader.Leaves[ReaderUtil.SubIndex(found[i].Doc, _reader.Leaves)];
            leaf.AtomicReader.GetBinaryDocValues(Id).Get(found[i].Doc - leaf.DocBase, bytes);
            ids[i] = bytes.Utf8ToString();
        }

        return ids;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private BooleanQuery QueryOf(string words)
    {
        var query = new BooleanQuery();
        foreach (var term in Terms(words)) query.Add(new TermQuery(new Term(Text, term)), Occur.SHOULD);
        return query;
    }

    private List<string> Terms(string words)
    {
        var terms = new List<string>();
        using var tokens = _analyzer.GetTokenStream(Text, words);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken() && terms.Count < BooleanQuery.MaxClauseCount) terms.Add(term.ToString()!);
        tokens.End();
        return terms;
    }
}
