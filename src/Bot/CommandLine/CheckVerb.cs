using System.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Json;
using Bot.Options;
using Bot.Ownership;
using Briefing;

namespace Bot.CommandLine;

/// <summary>
/// <c>bot check</c>: the store against its own hashes, the index against the store, every stored citation against its text;
/// <c>--repair</c> builds the index anew. Exit code 0 when all is sound, 1 with what is wrong, a line each.
/// </summary>
internal static class CheckVerb
{
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

        using var library = opener.OpenForReading();
        var problems = library.Store.Verify(cancel);
        return Report(problems.Count == 0 ? Sound(library) : $"{problems.Count} problems in {opener.Folder}; “bot check --repair” builds the index anew.", problems, asJson);
    }

    private static async Task RepairAsync(LibraryOpener opener, CancellationToken cancel)
    {
        using var owned = await opener.TakeLockAsync(cancel) ?? throw new RefusedException("worker-running", $"A worker runs on {opener.Folder}: stop it before a repair.");
        using var library = opener.OpenForWriting();
        library.Index.CatchUp(cancel: cancel);
    }

    private static string Sound(BriefingLibrary library)
    {
        var (counts, behind) = (library.Store.Counts, library.Store.LastSequence - library.Index.Followed);
        var note = behind > 0 ? $"; the index is {behind} changes behind and follows at the next start" : "";
        return $"Sound: {counts.Live} articles, {counts.Retracted} retracted, {counts.Revisions} revisions{note}.";
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
