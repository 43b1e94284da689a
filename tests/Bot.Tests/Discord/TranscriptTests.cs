using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>Our client does on the wire what discord.js does, apart from what Differences.tsv lists with its reason. An entry that no longer holds fails.</summary>
public sealed class TranscriptTests
{
    private const string HeartbeatRequest = "a request for a heartbeat";

    /// <summary>Milliseconds between heartbeats: longer than the test, for when they come is chance.</summary>
    private const int QuietInterval = 2_000_000_000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task The_same_happens_as_with_discord_js()
    {
        // Beside each other: discord.js spends most of the time waiting for its turn to identify.
        var all = await Task.WhenAll(OfDiscordJsAsync(isLate: false), OfDiscordJsAsync(isLate: true), OfUsAsync(isLate: false), OfUsAsync(isLate: true));
        var (theirs, ours) = (all[0].Concat(all[1]).ToList(), all[2].Concat(all[3]).ToList());
        var found = Beyond(ours, theirs).Select(fact => ("ours", fact.Scenario, fact.Fact)).Concat(Beyond(theirs, ours).Select(fact => ("discord.js", fact.Scenario, fact.Fact))).ToList();
        var known = Differences.Read();
        Assert.DoesNotContain(found, one => !known.Any(entry => entry.Is(one)));
        Assert.DoesNotContain(known, entry => !found.Any(entry.Is));
    }

    private static async Task<IReadOnlyList<(string Scenario, string Fact)>> OfDiscordJsAsync(bool isLate)
    {
        await using var discord = await DiscordSimulator.StartAsync(TimeProvider.System);
        (discord.Official, discord.IsClosed, discord.CallsInWindow) = (OfficialSchema.Shared, false, 1_000);

        // It runs by the real clock: two identifies that it sends five seconds apart (D-G-8) can come in together on a busy machine.
        (discord.Gateway.HeartbeatInterval, discord.Gateway.Spacing) = (QuietInterval, TimeSpan.Zero);
        await using var bot = NodeProgram.Start("node-discord", "bot.js", [discord.Address + "/api", discord.Token, .. isLate ? ["late"] : Array.Empty<string>()]);
        Assert.Equal("READY", await bot.ReadLineAsync());
        var facts = await RunAsync(discord, isLate, happened => happened.Soon(), () => Now(bot.EndInput));
        Assert.Empty(discord.Complaints);
        return facts;
    }

    private static async Task<IReadOnlyList<(string Scenario, string Fact)>> OfUsAsync(bool isLate)
    {
        await using var host = await DiscordHost.StartAsync(
            discord => (discord.CallsInWindow, discord.Gateway.HeartbeatInterval) = (1_000, QuietInterval), ("Discord:Register", "false"), ("Chat:AcknowledgeAfter", isLate ? "0" : "2000"));
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        var facts = await RunAsync(host.Discord, isLate, happened => host.Clock.PassUntilAsync(happened, LongestPause), () => host.App.StopAsync(TestContext.Current.CancellationToken));
        Assert.Empty(host.Discord.Complaints);
        return facts;
    }

    private static async Task<IReadOnlyList<(string Scenario, string Fact)>> RunAsync(DiscordSimulator discord, bool isLate, Func<Task, Task> wait, Func<Task> stopAsync)
    {
        var facts = new List<(string, string)>();
        var wire = new WireFacts(discord);
        var answers = new List<SimulatedMessage>();
        foreach (var scenario in Scenario.All)
        {
            var act = scenario.Do(discord, answers.Find(answer => answer.Buttons.ContainsKey("Delete")));
            await act.SendAsync();
            await act.Answered.Soon();
            if (act.Interaction is { Answered.IsCompleted: true } interaction) answers.Add(await interaction.Answered);
            facts.AddRange(wire.Take().Select(fact => (scenario.Name + (isLate ? ", late" : ""), fact)));
        }

        if (isLate) return facts;
        foreach (var (name, cause) in Troubles(discord))
        {
            // A heartbeat of its own says nothing of a connection that is about to end: what is sent on that one is lost.
            string[] signs = name == HeartbeatRequest ? ["acknowledged"] : ["resumed", "identified"];
            var from = discord.Transcript.Lines.Count;
            var over = Task.WhenAny(signs.Select(sign => discord.Transcript.SeenAsync(sign, from)));
            await cause();
            await wait(over);
            await (await discord.Gateway.SendAsync(discord.Interactions.Autocomplete("closures", "where", "Wal"))).Acknowledged.Soon();
            facts.AddRange(wire.Take().Select(fact => (name, fact)));
        }

        var closed = discord.Transcript.SeenAsync("close ", discord.Transcript.Lines.Count);
        await stopAsync();
        await closed.Soon();
        facts.AddRange(wire.Take().Select(fact => ("a stop", fact)));
        return facts;
    }

    /// <summary>What may befall a connection.</summary>
    private static IEnumerable<(string Name, Func<Task> Cause)> Troubles(DiscordSimulator discord)
    {
        yield return (HeartbeatRequest, () => discord.Gateway.SendFrameAsync(1));
        yield return ("op 7", () => discord.Gateway.SendFrameAsync(7));
        yield return ("op 9 true", () => discord.Gateway.SendFrameAsync(9, true));
        foreach (var code in new[] { 1000, 1001, 4000, 4001 }) yield return ($"close {code}", () => discord.Gateway.CloseAsync(code));
        yield return ("a lost connection", () => Now(discord.Gateway.Cut));
        yield return ("close 4009", () => Now(discord.Gateway.ForgetSessions, () => discord.Gateway.CloseAsync(4009)));
        yield return ("op 9 false", () => Now(discord.Gateway.ForgetSessions, () => discord.Gateway.SendFrameAsync(9, false)));
    }

    private static Task Now(Action first, Func<Task>? then = null)
    {
        first();
        return then?.Invoke() ?? Task.CompletedTask;
    }

    /// <summary>What the one has more often than the other, once each.</summary>
    private static IEnumerable<(string Scenario, string Fact)> Beyond(List<(string Scenario, string Fact)> one, List<(string Scenario, string Fact)> other)
    {
        var counts = other.CountBy(fact => fact).ToDictionary();
        return one.CountBy(fact => fact).Where(fact => fact.Value > counts.GetValueOrDefault(fact.Key)).Select(fact => fact.Key);
    }
}
