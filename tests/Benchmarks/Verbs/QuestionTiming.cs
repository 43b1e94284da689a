using Benchmarks.Corpora;
using Benchmarks.Data;
using Benchmarks.Figures;
using Benchmarks.Retrieval;
using Benchmarks.Timing;

namespace Benchmarks.Verbs;

/// <summary>Times questions over all retrievals in turns, question by question, so that what else happens meets all alike.</summary>
internal sealed class QuestionTiming(IReadOnlyList<NewsQuestion> questions, Clock clock, BriefingRetrieval bot, Bm25 plain, IReadOnlyList<IRetrieval> peers)
{
    private const int WarmUps = 1, Rounds = 3;

    /// <summary>The baseline's.</summary>
    private const int Top = 100;

    /// <summary>The peers take far longer: they are asked every eighth question, once.</summary>
    private const int PeersEvery = 8;

    private readonly Clock _wallClock = new(countsProcessorTime: false);

    public IReadOnlyList<IRetrieval> Retrievals => [bot, plain, .. peers];

    public IEnumerable<LatencyPoint> Measure(GrowingCorpus corpus)
    {
        var times = Retrievals.ToDictionary(retrieval => retrieval, _ => new Times());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            foreach (var (number, question) in questions.Index())
            {
                var ours = clock.Milliseconds(() => bot.Retrieve(question.Words, question.At));
                var theirs = clock.Milliseconds(() => plain.Find(question.Words, question.At, Top));
                if (round < WarmUps) continue;
                times[bot].Add(ours);
                times[plain].Add(theirs);
                if (round > WarmUps || number % PeersEvery != 0) continue;
                foreach (var peer in peers) times[peer].Add(ClockFor(peer).Milliseconds(() => peer.Find(question.Words, question.At, Top)));
            }
        }

        return Retrievals.Select(retrieval => new LatencyPoint(retrieval.Name, corpus.Articles, corpus.Passages, times[retrieval].Mean, times[retrieval].Percentile(50), times[retrieval].Percentile(99)));
    }

    /// <summary>A server works in a process of its own: only the wall clock sees it.</summary>
    private Clock ClockFor(IRetrieval peer) => peer is Postgres ? _wallClock : clock;
}
