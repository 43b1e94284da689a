using System.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Json;
using Bot.Options;
using Bot.Ownership;
using Briefing;
using Briefing.Articles;

namespace Bot.CommandLine;

/// <summary>
/// <c>bot check</c>: the store against its own hashes, the index against the store, every stored citation against its text;
/// <c>--repair</c> builds the index anew. Exit code 0 when all is sound, 1 with what is wrong, a line each.
/// </summary>
internal static class CheckVerb
{
    /// <summary>In this time an index that follows the store at all has moved.</summary>
    private static readonly TimeSpan LongestBatch = TimeSpan.FromSeconds(10);

    public static Command Create(Lazy<BotSettings> settings)
    {
        var repair = new Option<bool>("--repair") { Description = "Build the index anew from the store." };
        var asJson = new Option<bool>("--json") { Description = "The result as one JSON object." };
        var check = new Command("check", "Verifies the store, the index and every stored citation.") { repair, asJson };
        check.SetAction((parsed, cancel) => RunAsync(settings.Value, parsed.GetValue(repair), parsed.GetValue(asJson), cancel));
        return check;
    }

    private static async Task<int> RunAsync(BotSettings settings, bool repair, bool asJson, CancellationToken cancel)
    {
        var opener = new LibraryOpener(settings, TimeProvider.System);
        if (repair) await RepairAsync(opener, cancel);
        if (!opener.HasStore) return Report($"Nothing is stored in {opener.Folder} yet.", [], asJson);

        opener.FollowStore(cancel);
        using var library = opener.OpenForReading();
        var problems = await ProblemsAsync(library, cancel);
        return Report(problems.Count == 0 ? Sound(library) : $"{problems.Count} problems in {opener.Folder}; “bot check --repair” builds the index anew.", problems, asJson);
    }

    /// <summary>Beside a worker that takes articles in, store and index move under the check; then it looks again.</summary>
    private static async Task<IReadOnlyList<string>> ProblemsAsync(BriefingLibrary library, CancellationToken cancel)
    {
        while (true)
        {
            var before = library.Store.LastSequence;
            IReadOnlyList<string> problems = [.. library.Store.Verify(cancel), .. IndexProblems(library, cancel)];
            if (problems.Count == 0 || (library.Store.LastSequence == before && !await FollowsAsync(library, cancel))) return problems;
        }
    }

    private static IReadOnlyList<string> IndexProblems(BriefingLibrary library, CancellationToken cancel)
    {
        try
        {
            return library.Index.Verify(cancel);
        }
        catch (Exception damage) when (damage is not (OutOfMemoryException or StoreUnusableException or OperationCanceledException))
        {
            // Whatever a damaged file makes Lucene throw.
            return [$"The index is damaged: {damage.Message}"];
        }
    }

    private static async Task<bool> FollowsAsync(BriefingLibrary library, CancellationToken cancel)
    {
        var behind = LibraryOpener.Behind(library);
        if (behind is null or 0) return false;
        await Task.Delay(LongestBatch, cancel);
        return LibraryOpener.Behind(library) != behind;
    }

    private static async Task RepairAsync(LibraryOpener opener, CancellationToken cancel)
    {
        using var owned = await opener.TakeLockAsync(cancel) ?? throw new RefusedException("worker-running", $"A worker runs on {opener.Folder}: stop it before a repair.");
        using var library = opener.OpenForWriting();
        library.Index.Rebuild(cancel: cancel);
    }

    private static string Sound(BriefingLibrary library)
    {
        var counts = library.Store.Counts;
        return $"Sound: {counts.Live} articles, {counts.Retracted} retracted, {counts.Revisions} revisions.";
    }

    private static int Report(string summary, IReadOnlyList<string> problems, bool asJson)
    {
        if (asJson)
        {
            StandardStreams.Output.WriteLine(JsonText.Line(json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("sound", problems.Count == 0);
                json.WriteString("summary", summary);
                json.WriteStrings("problems", problems);
                json.WriteEndObject();
            }));
        }
        else
        {
            foreach (var problem in problems.Append(summary)) StandardStreams.Output.WriteLine(VisibleText.Of(problem));
        }

        StandardStreams.Output.Flush();
        return problems.Count == 0 ? BotCommandLine.Done : BotCommandLine.NothingFound;
    }
}
