using System.CommandLine;
using Benchmarks.Figures;
using Benchmarks.Timing;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>memory --data DIR</c>: the real worker as a process of its own over the corpus that <c>latency</c> leaves, asked all
/// questions over its page; the most memory it had.
/// </summary>
internal static class MemoryVerb
{
    public const string Name = "memory";

    private static readonly string[] Commands = ["/closures 2024", "/who-left china", "/layoffs 2023", "/timeline boeing", "/about Tesla", "/quotes musk", "/numbers layoffs"];

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Megabytes of the worker, answering.") { options.Data, options.Work, options.Articles };
        verb.SetAction(async (parsed, cancel) =>
        {
            await using var worker = await WorkerProcess.StartAsync(options.LargeIndex(parsed), cancel);
            foreach (var question in options.DataOf(parsed).Questions()) await worker.AskAsync("/ask " + question.Words, cancel);
            foreach (var command in Commands) await worker.AskAsync(command, cancel);

            var memory = worker.Memory();
            options.Report(parsed, Name,
            [
                new Figure("memory of the worker, answering: peak MB", memory.Peak, Required: Bound.AtMost(400)) { Note = "with the pages of files that it has mapped" },
                new Figure("memory of the worker at the end: MB of its own", memory.Anonymous),
                new Figure("memory of the worker at the end: MB of mapped files", memory.Files),
            ]);
        });
        return verb;
    }
}
