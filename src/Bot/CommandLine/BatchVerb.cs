using System.CommandLine;
using System.Globalization;
using System.Threading.Channels;
using Bot.Json;
using Bot.Options;
using Bot.Ownership;

namespace Bot.CommandLine;

/// <summary><c>bot batch &lt; in.jsonl &gt; out.jsonl</c>: many questions over one open index, a line in, a line out, in order.</summary>
internal static class BatchVerb
{
    public static Command Create(Lazy<BotSettings> settings)
    {
        var parallel = new Option<string>("--parallel") { Description = "How many questions are answered at once; 1 when left out.", HelpName = "n" };
        var asJson = new Option<bool>("--json") { Description = "Lines are JSON in any case.", Hidden = true };
        var batch = new Command("batch", "Answers the questions of standard input, a JSON object a line.") { parallel, asJson };
        batch.SetAction((parsed, cancel) => RunAsync(settings.Value, Parallel(parsed.GetValue(parallel)), cancel));
        return batch;
    }

    private static async Task<int> RunAsync(BotSettings settings, int parallel, CancellationToken cancel)
    {
        using var library = await new LibraryOpener(settings, TimeProvider.System).OpenUpToDateAsync(cancel);
        var answerer = new BatchAnswerer(library, new AnswerJson(WorkerLinks.Find(settings, TimeProvider.System)), TimeProvider.System);

        // The lines out keep their order because the tasks do.
        var answers = Channel.CreateBounded<Task<string>>(parallel);
        using var room = new SemaphoreSlim(parallel);
        var reading = ReadAsync(answers.Writer, answerer, room, cancel);
        await foreach (var answer in answers.Reader.ReadAllAsync(cancel))
        {
            StandardStreams.Output.WriteLine(await answer);
            await StandardStreams.Output.FlushAsync(cancel);
        }

        await reading;
        return BotCommandLine.Done;
    }

    private static int Parallel(string? written)
    {
        if (written is null) return 1;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 256
            ? count
            : throw new RefusedException("bad-parallel", $"--parallel takes a number from 1 to 256, not “{written}”.");
    }

    private static async Task ReadAsync(ChannelWriter<Task<string>> answers, BatchAnswerer answerer, SemaphoreSlim room, CancellationToken cancel)
    {
        using var input = StandardStreams.OpenInput();
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            await room.WaitAsync(cancel);
            await answers.WriteAsync(Task.Run(() => AnswerOne(answerer, line, room), cancel), cancel);
        }

        answers.Complete();
    }

    private static string AnswerOne(BatchAnswerer answerer, string line, SemaphoreSlim room)
    {
        try
        {
            return answerer.Answer(line);
        }
        finally
        {
            room.Release();
        }
    }
}
