using System.Globalization;
using Benchmarks.Corpora;
using Briefing.Articles;

namespace Benchmarks.Retrieval;

/// <summary>The baseline for passages: plain BM25 over paragraphs, of each article its best.</summary>
internal sealed class Bm25Paragraphs(string folder) : IDisposable
{
    /// <summary>So deep is looked for paragraphs of enough different articles.</summary>
    private const int Depth = 200;

    private readonly Bm25 _paragraphs = Bm25.English(folder);
    private readonly List<(string Article, string Text)> _added = [];

    public void Add(IReadOnlyList<ArticleDraft> articles)
    {
        foreach (var article in articles)
        {
            foreach (var paragraph in PassageCount.Paragraphs(article))
            {
                _paragraphs.AddDocument(_added.Count.ToString(CultureInfo.InvariantCulture), paragraph);
                _added.Add((article.Id.Value, paragraph));
            }
        }

        _paragraphs.Commit();
    }

    public IReadOnlyList<FoundPassage> Find(string words, int top) =>
    [
        .. _paragraphs.Find(words, null, Depth).Select(number => _added[int.Parse(number, CultureInfo.InvariantCulture)])
            .DistinctBy(found => found.Article).Take(top).Select(found => new FoundPassage(found.Article, found.Text)),
    ];

    public void Dispose() => _paragraphs.Dispose();
}
