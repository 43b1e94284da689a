using BenchmarkDotNet.Attributes;
using Benchmarks.Retrieval;

namespace Benchmarks.Parts;

/// <summary>A question over a small index: its terms, the candidates, and the weighing of their passages.</summary>
[MemoryDiagnoser]
public class RetrievalParts : IDisposable
{
    private const int Articles = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("parts").FullName;
    private BriefingRetrieval? _bot;

    [GlobalSetup]
    public void Index()
    {
        _bot = new BriefingRetrieval(_folder);
        _bot.Add([.. MadeUpArticle.Corpus(Articles)]);
    }

    [Benchmark]
    public void Passages() => _bot!.Retrieve("How many people will lose their jobs when the Leeds works close?", new DateOnly(2024, 1, 20));

    [GlobalCleanup]
    public void Dispose()
    {
        _bot?.Dispose();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
