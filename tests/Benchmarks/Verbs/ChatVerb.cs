using System.CommandLine;
using Benchmarks.Chat;
using Benchmarks.Corpora;
using Benchmarks.Figures;
using Benchmarks.Timing;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>chat --data DIR</c>: how long a command takes from the platform and back, beside a bot on the platform's own library that answers a
/// constant; and whether the worker keeps up with many people at once.
/// </summary>
internal static class ChatVerb
{
    public const string Name = "chat";

    private const int WarmUps = 4_000, TurnWarmUps = 200, Turns = 2_000, FewerTurns = 500, PerSecond = 200;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var seconds = new Option<int>("--seconds") { Description = "How long each platform sends 200 commands a second.", HelpName = "n", DefaultValueFactory = _ => 60 };
        var verb = new Command(Name, "Milliseconds of commands on Discord and Slack, beside bots that answer a constant; 200 commands a second.") { options.Data, options.Work, options.Articles, seconds };
        verb.SetAction(async (parsed, cancel) =>
        {
            var folder = options.LargeIndex(parsed);
            var figures = new List<Figure>();
            foreach (var start in new[] { DiscordRig.StartAsync, SlackRig.StartAsync })
            {
                await using var ours = await start();
                await using var theirs = await start();
                await using var worker = await ChatWorkers.StartAsync(folder, [ours], cancel);
                await using var peer = theirs.StartPeer();
                await theirs.ConnectedAsync();
                foreach (var rig in new[] { ours, theirs }) await WarmUp.RunAsync(rig, WarmUps, cancel);
                var paced = await PacedAsync(ours, parsed.GetValue(seconds) * PerSecond);
                figures.AddRange(await TurnsAsync(ours, theirs, () => worker.ProcessorTime.TotalMilliseconds, () => peer.ProcessorTime.TotalMilliseconds));
                figures.AddRange(paced);
                figures.Add(new Figure($"{ours.Platform}: peak MB of the worker", worker.Memory().Peak, Required: Bound.AtMost(400)));
                foreach (var complaint in ours.Complaints.Take(10)) Console.Error.WriteLine($"{ours.Platform} complains: {complaint}");
            }

            options.Report(parsed, Name, figures, FigureTable.BesideConstant);
        });
        return verb;
    }

    private static async Task<IEnumerable<Figure>> TurnsAsync(IChatRig ours, IChatRig theirs, Func<double> ourTime, Func<double> theirTime)
    {
        var timing = new TurnTiming(ours, theirs);
        var (ourStart, theirStart) = (0.0, 0.0);
        await timing.MeasureAsync(_ => CommandMix.Single, TurnWarmUps, Turns, () => (ourStart, theirStart) = (ourTime(), theirTime()));
        var (used, peerUsed) = ((ourTime() - ourStart) / Turns, (theirTime() - theirStart) / Turns);
        var anew = new TurnTiming(ours, theirs);
        await anew.MeasureAsync(CommandMix.Month, TurnWarmUps, FewerTurns, () => { });
        return
        [
            Row("p50", 50) with { Note = $"{theirs.Peer}, {Turns:#,0} turns" },
            Row("p99", 99),
            new Figure($"{ours.Platform}: {CommandMix.Single}, processor ms of the bot", used, peerUsed),
            new Figure($"{ours.Platform}: /closures of a month not asked lately, p50 ms", anew.Ours.Percentile(50), anew.Peer.Percentile(50)),
            new Figure($"{ours.Platform}: /closures of a month not asked lately, p99 ms", anew.Ours.Percentile(99), anew.Peer.Percentile(99)),
        ];

        Figure Row(string name, int percent) => new($"{ours.Platform}: {CommandMix.Single} received to answer sent, {name} ms", timing.Ours.Percentile(percent), timing.Peer.Percentile(percent), Bound.RatioAtMost(1.5));
    }

    private static async Task<IEnumerable<Figure>> PacedAsync(IChatRig ours, int commands)
    {
        var load = new PacedLoad([ours], PerSecond);
        await load.RunAsync(commands);
        var what = $"{ours.Platform}: {PerSecond} commands a second";
        return
        [
            new Figure($"{what}: answered a second", load.Answered.Count / load.Seconds) { Note = $"{commands:#,0} commands" },
            new Figure($"{what}: not acknowledged within 3 s", load.Late, Required: Bound.AtMost(0)),
            new Figure($"{what}: lost", load.Lost, Required: Bound.AtMost(0)),
            new Figure($"{what}: answered, p50 ms", load.Answered.Percentile(50)),
            new Figure($"{what}: answered, p99 ms", load.Answered.Percentile(99)),
        ];
    }
}
