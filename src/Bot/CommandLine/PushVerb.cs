using System.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Console;
using Bot.Json;
using Bot.Options;
using Bot.Ownership;
using Briefing.Intake;

namespace Bot.CommandLine;

/// <summary>
/// <c>bot push PATH…</c>: articles into the index, a line each once it is on disk. Beside a running worker it hands over to it.
/// Exit code 1 when any was refused; the rest is kept.
/// </summary>
internal static class PushVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var paths = new Argument<string[]>("path") { Description = "Files (.txt .md .html .pdf .docx .eml .jsonl, each also .gz), folders, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var asJson = new Option<bool>("--json") { Description = "Each result as a JSON object." };
        var push = new Command("push", "Brings articles in.") { paths, asJson };
        push.SetAction((parsed, cancel) => RunAsync(settings.Value, PushSource.Of(parsed.GetValue(paths)!), parsed.GetValue(asJson), cancel));
        return push;
    }

    private static async Task<int> RunAsync(BotSettings settings, PushSource source, bool asJson, CancellationToken cancel)
    {
        var opener = new LibraryOpener(settings, TimeProvider.System);
        using var input = System.Console.OpenStandardInput();
        using var owned = await opener.TakeLockAsync(cancel);
        var code = owned is null ? HandOver(opener, source, input, asJson) : PushHere(opener, source, input, asJson, cancel);
        LeftOutLines.Write(source, opener.Folder);
        return code;
    }

    private static int HandOver(LibraryOpener opener, PushSource source, Stream input, bool asJson) => HandOverAddress.TryConnect(opener.Folder) is { } worker
        ? Report(HandOverClient.Push(worker, source, input), asJson)
        : throw new RefusedException("worker-gone", "The worker has just ended; push again.");

    private static int PushHere(LibraryOpener opener, PushSource source, Stream input, bool asJson, CancellationToken cancel)
    {
        using var library = opener.OpenForWriting();
        opener.BringUpToDate(library, cancel);
        return Report(library.Newsdesk.Push(source.Read(input), "cli", cancel: cancel), asJson);
    }

    private static int Report(IEnumerable<PushResult> results, bool asJson)
    {
        var code = BotCommandLine.Done;
        using var progress = ProgressLine.Start("pushing");
        foreach (var result in results)
        {
            progress.Count();
            if (result.Outcome == PushOutcome.Refused) code = BotCommandLine.NothingFound;
            if (asJson) StandardStreams.Output.WriteLine(PushJson.Write(result));
            else (result.Outcome == PushOutcome.Refused ? StandardStreams.Error : StandardStreams.Output).WriteLine(VisibleText.Of(Line(result)));
            StandardStreams.Output.Flush();
        }

        return code;
    }

    private static string Line(PushResult result)
    {
        var twin = result.DuplicateOf is { } other ? $" (repeats {other})" : "";
        var message = result.Message is null ? "" : ": " + result.Message;
        return $"{JsonText.Kebab(result.Outcome),-9} {result.Id}{twin}{message}";
    }
}
