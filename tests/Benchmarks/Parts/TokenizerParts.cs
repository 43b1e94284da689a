using BenchmarkDotNet.Attributes;
using Briefing.Articles;
using Briefing.Reading.Text;

namespace Benchmarks.Parts;

/// <summary>What every article passes first: tokens, then sentences.</summary>
[MemoryDiagnoser]
public class TokenizerParts
{
    private readonly Article _article = MadeUpArticle.Create();
    private readonly SentenceReader _sentences = new();

    [Benchmark]
    public object Tokens() => Tokenizer.Tokenize(_article.Text, 0, _article.Text.Length);

    [Benchmark]
    public object Sentences() => _sentences.Read(_article);
}
