using Bot.Commands;
using Briefing;
using Briefing.Articles;
using Briefing.Index;

namespace Benchmarks.Retrieval;

/// <summary>The bot's own, through the library over a real store and index.</summary>
internal sealed class BriefingRetrieval(string folder) : IRetrieval
{
    /// <summary>As many passages as <c>/ask</c> takes from retrieval.</summary>
    private const int OfAsk = 12;

    public const string Heading = "bot";

    public string Name => Heading;

    public BriefingLibrary Library { get; } = BriefingLibrary.Open(folder, readOnly: false, TimeProvider.System);

    public void Add(IReadOnlyList<ArticleDraft> articles)
    {
        foreach (var result in Library.Newsdesk.Push(articles, "benchmark"))
        {
            if (result.Outcome == Briefing.Intake.PushOutcome.Refused) throw new InvalidDataException($"{result.Id}: {result.Message}");
        }
    }

    public IReadOnlyList<string> Find(string words, DateOnly? at, int top) => [.. Distinct(words, at, top).Select(hit => hit.Article.Value)];

    /// <summary>The best passage of each article.</summary>
    public IReadOnlyList<FoundPassage> FindPassages(string words, DateOnly? at, int top) =>
        [.. Distinct(words, at, top).Select(hit => new FoundPassage(hit.Article.Value, Library.Store.Find(hit.Article, hit.Revision)!.Slice(hit.Span)))];

    /// <summary>The retrieval behind <c>/ask</c>, and nothing after it.</summary>
    public void Retrieve(string words, DateOnly? at) => Library.Index.FindPassages(new PassageQuery(words, OfAsk, at));

    /// <summary>The commands over it, as every channel runs them.</summary>
    public Dispatcher Commands() => new(Library);

    public void Dispose() => Library.Dispose();

    private IReadOnlyList<PassageHit> Distinct(string words, DateOnly? at, int top) =>
        Library.Index.FindPassages(new PassageQuery(words, top, at, DistinctArticles: true));
}
