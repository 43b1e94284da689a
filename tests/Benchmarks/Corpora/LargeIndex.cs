using Briefing;
using Briefing.Articles;
using Briefing.Intake;

namespace Benchmarks.Corpora;

/// <summary>
/// An index of so many articles in the folder of work, for the worker to be measured on: made, or made up to that number, when it is not there, and
/// read again when it is of another schema or was read by other kinds of events.
/// </summary>
internal static class LargeIndex
{
    private const int Batch = 1_000;

    /// <returns>The same folder.</returns>
    public static string Ensure(string folder, int articles, Func<IReadOnlyList<ArticleDraft>> news)
    {
        using var library = BriefingLibrary.Open(folder, readOnly: false, TimeProvider.System);
        library.Index.CatchUp();
        var there = (int)library.Store.Counts.Live;
        if (there >= articles) return folder;
        Console.Error.WriteLine($"Making an index of {articles:#,0} articles in {folder}; {there:#,0} are there.");
        foreach (var batch in new SentenceExchange(news()).From(there).Take(articles - there).Chunk(Batch))
        {
            foreach (var result in library.Newsdesk.Push(batch, "benchmark"))
            {
                if (result.Outcome == PushOutcome.Refused) throw new InvalidDataException($"{result.Id}: {result.Message}");
            }
        }

        return folder;
    }
}
