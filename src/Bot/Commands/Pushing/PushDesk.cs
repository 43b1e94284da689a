using Briefing;
using Briefing.Intake;
using Briefing.Intake.Fetching;

namespace Bot.Commands.Pushing;

/// <summary>
/// Takes in what people push, however they do: read side by side, stored one after the other in the order given, each searchable
/// before the next. What is wrong with one piece keeps no other back.
/// </summary>
internal sealed class PushDesk(BriefingLibrary library, PageFetcher pages)
{
    /// <summary>Pieces of one push that are read at a time: sites are slow, and each file is in memory.</summary>
    private const int ReadAtOnce = 4;

    /// <summary>Whose an id is must not change between looking and storing.</summary>
    private readonly Lock _storing = new();

    public BriefingLibrary Library => library;

    /// <summary>The pages at the addresses in a text, which holds nothing else.</summary>
    public IReadOnlyList<PushItem> Addresses(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('<', '>', ',', ';')).Where(word => word.Length > 0).Distinct().Select(address => PushItem.Of(pages, address))];

    /// <param name="items">What to push.</param>
    /// <param name="by">Who, and what they may see.</param>
    /// <param name="progress">Told after each piece how many are done, and how many articles are in.</param>
    /// <param name="cancel">Stops before the next piece.</param>
    public async Task<PushReport> PushAsync(IReadOnlyList<PushItem> items, CommandRequest by, Func<int, int, Task> progress, CancellationToken cancel)
    {
        using var reading = new SemaphoreSlim(ReadAtOnce);
        List<Task<IReadOnlyList<DraftResult>>> read = [.. items.Select(item => ReadAsync(item, reading, cancel))];
        var place = new PushPlace(library, by.Collections);
        var results = new List<PushResult>();
        for (var done = 0; done < read.Count; done++)
        {
            results.AddRange(Store(await read[done], place, by.Actor, cancel));
            if (done + 1 < read.Count) await progress(done + 1, results.Count(result => result.Outcome != PushOutcome.Refused));
        }

        return PushReport.Of(results);
    }

    private static async Task<IReadOnlyList<DraftResult>> ReadAsync(PushItem item, SemaphoreSlim reading, CancellationToken cancel)
    {
        await reading.WaitAsync(cancel);
        try
        {
            return await item.ReadAsync(cancel);
        }
        finally
        {
            reading.Release();
        }
    }

    private List<PushResult> Store(IReadOnlyList<DraftResult> drafts, PushPlace place, string actor, CancellationToken cancel)
    {
        lock (_storing) return [.. library.Newsdesk.Push(drafts.Select(place.For), actor, cancel: cancel)];
    }
}
