using System.CommandLine;
using System.Globalization;
using Benchmarks.Chat;
using Benchmarks.Figures;
using Benchmarks.Timing;

namespace Benchmarks.Verbs;

/// <summary><c>chat-memory --data DIR</c>: the memory of a worker that answers 100,000 commands, on Discord and Slack in turns.</summary>
internal static class ChatMemoryVerb
{
    public const string Name = "chat-memory";

    private const int PerSecond = 200, Parts = 10, WarmUps = 1_000;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var commands = new Option<int>("--commands") { Description = "How many commands.", HelpName = "n", DefaultValueFactory = _ => 100_000 };
        var verb = new Command(Name, "Whether the memory of the worker grows over 100,000 commands.") { options.Data, options.Work, options.Articles, commands };
        verb.SetAction(async (parsed, cancel) =>
        {
            await using var discord = await DiscordRig.StartAsync();
            await using var slack = await SlackRig.StartAsync();
            await using var worker = await ChatWorkers.StartAsync(options.LargeIndex(parsed), [discord, slack], cancel);
            foreach (var rig in new[] { discord, slack }) await WarmUp.RunAsync(rig, WarmUps, cancel);
            var load = new PacedLoad([discord, slack], PerSecond);
            var (count, resident) = (parsed.GetValue(commands), new List<(int Sent, double Megabytes)>());
            await load.RunAsync(count, sent => resident.Add((sent, worker.Memory().Resident)));

            // In the first part buffers come to their size.
            var (early, late) = (Median(1), Median(Parts - 1));
            options.Report(parsed, Name,
            [
                new Figure($"{count:#,0} commands: resident MB in the second tenth, median", early),
                new Figure($"{count:#,0} commands: resident MB in the last tenth, as a multiple of that", late / early, Required: Bound.AtMost(1.1)),
                new Figure($"{count:#,0} commands: peak MB", worker.Memory().Peak, Required: Bound.AtMost(400)),
                new Figure($"{count:#,0} commands: late or lost", load.Late + load.Lost, Required: Bound.AtMost(0)),
            ], FigureTable.BesideConstant);

            double Median(int part) => Times.Of(resident.Where(sample => (sample.Sent - 1) * (long)Parts / count == part).Select(sample => sample.Megabytes)).Percentile(50);
        });
        return verb;
    }
}
