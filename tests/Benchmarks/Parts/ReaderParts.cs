using BenchmarkDotNet.Attributes;
using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Dates;
using Briefing.Reading.Text;

namespace Benchmarks.Parts;

/// <summary>Reading: the dates alone, and all of it, events last.</summary>
[MemoryDiagnoser]
public class ReaderParts
{
    private readonly Article _article = MadeUpArticle.Create();
    private readonly DateReader _dates = new();
    private readonly ArticleReader _reader = new();
    private IReadOnlyList<Sentence> _sentences = [];

    [GlobalSetup]
    public void ReadSentences() => _sentences = new SentenceReader().Read(_article);

    [Benchmark]
    public object Dates() => _dates.Read(_article, _sentences);

    [Benchmark]
    public object Everything() => _reader.Read(_article);
}
