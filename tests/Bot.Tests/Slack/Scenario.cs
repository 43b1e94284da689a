using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>What people do, in one order, for any client of the simulator.</summary>
internal sealed record Scenario(string Name, Func<ActMaker, SimulatedAct?, SimulatedAct> Do)
{
    /// <summary>The button is pressed on the answer to the first.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("a command", (acts, _) => acts.Slash("/closures", "2024")),
        new("a command elsewhere", (acts, _) => acts.As(channel: SlackWorkspace.Elsewhere).Slash("/closures", "2024")),
        new("a mention", (acts, _) => acts.Mention("closures 2024")),
        new("a mention in a thread", (acts, _) => acts.Mention("closures 2023", thread: "1700000000.000100")),
        new("a direct message", (acts, _) => acts.As(channel: SlackWorkspace.Direct).Message("closures 2024")),
        new("a shortcut", (acts, _) => acts.Shortcut("ask-about", "What closed in 2024?")),
    ];

    /// <summary>Runs all of them, each to its answer.</summary>
    /// <param name="slack">The simulator.</param>
    /// <param name="send">By socket or by HTTP.</param>
    /// <param name="between">A channel takes a message a second.</param>
    /// <returns>What passed over the wire for each.</returns>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Lines)>> RunAsync(SlackSimulator slack, Func<SimulatedAct, Task> send, Action between)
    {
        var all = new List<(string, IReadOnlyList<string>)>();
        SimulatedAct? first = null;
        foreach (var scenario in All)
        {
            between();
            var from = slack.Transcript.Lines.Count;
            var act = scenario.Do(slack.Acts, first);
            first ??= act;
            await send(act);
            await act.Acknowledged.Soon();
            await act.Answered.Soon();
            all.Add((scenario.Name, [.. slack.Transcript.Lines.Skip(from)]));
        }

        return all;
    }
}
