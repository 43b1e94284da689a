using Bot.Commands.Chat;
using Microsoft.Extensions.DependencyInjection;
using Simulators;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>
/// The connection meets every trouble at every step of every scenario: each deed is answered exactly once or fails visibly, and the
/// bot comes back without a storm of connections and within its identifies.
/// </summary>
public sealed class ChaosTests
{
    private const string Interaction = "sends op 0 INTERACTION_CREATE";
    private const string Message = "sends op 0 MESSAGE_CREATE";

    /// <summary>For one trouble, with the one that brings it about.</summary>
    private const int MostConnections = 6;
    private const int MostIdentifies = 4;

    /// <summary>Where the step has little to do with the deed.</summary>
    private static readonly IReadOnlyList<Scenario> Some = [.. Scenario.All.Where(scenario => scenario.Name is "a command" or "a form" or "a mention")];

    /// <summary>A link that is silent shows by the second heartbeat at the latest.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(45);

    /// <summary>Before the next attempt to connect.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(12);

    /// <summary>Of any number of leaps of the clock while the bot works: here counts that a deed is answered; the three seconds are tested where the clock stands.</summary>
    private static readonly TimeSpan AnswerTime = TimeSpan.FromDays(1);

    private static readonly GatewayTrouble[] Troubles =
    [
        GatewayTrouble.Cut, GatewayTrouble.Silence, GatewayTrouble.Reconnect, GatewayTrouble.InvalidSession(mayResume: true), GatewayTrouble.InvalidSession(mayResume: false),
        GatewayTrouble.Close(4000), GatewayTrouble.Close(4009),
    ];

    public static TheoryData<string, string> Steps()
    {
        var steps = new TheoryData<string, string>();
        foreach (var trouble in Troubles.Concat(new[] { 1000, 1001, 1011, 4001, 4002, 4003, 4005, 4007, 4008 }.Select(GatewayTrouble.Close))) steps.Add("event", trouble.Name);
        foreach (var step in new[] { "sends op 10", "takes op 6", "sends op 0 RESUMED", "takes op 2", "sends op 0 READY", "sends op 0 GUILD_CREATE", "takes op 1", "sends op 11" })
        {
            foreach (var trouble in Troubles) steps.Add(step, trouble.Name);
        }

        return steps;
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Whatever_befalls_the_connection_a_deed_is_answered_once_or_fails_visibly(string step, string name)
    {
        var trouble = Troubles.FirstOrDefault(trouble => trouble.Name == name) ?? GatewayTrouble.Close(int.Parse(name["close ".Length..], System.Globalization.CultureInfo.InvariantCulture));
        await using var host = await DiscordHost.StartAsync(discord => (discord.CallsInWindow, discord.AnswerTime) = (1_000, AnswerTime), ("Discord:Register", "false"), ("Chat:AcknowledgeAfter", "2000"));
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        var answers = new List<SimulatedMessage> { await host.AskAsync("closures", ("when", "2024")), await host.AskAsync("closures", ("when", "2023")) };
        foreach (var scenario in step == "event" || trouble == GatewayTrouble.Cut ? Scenario.All : Some)
        {
            var (connections, identifies) = (host.Discord.Transcript.Count("connected"), host.Discord.Gateway.Identifies);
            var act = await StruckAsync(host, trouble, step, () => scenario.Do(host.Discord, answers.Find(answer => answer.Buttons.ContainsKey("Delete") && !answer.IsDeleted)));
            await HadAsync(host);
            var said = $"{scenario.Name}: {act.Answers} answers, {(host.Clock.GetUtcNow() - act.Begun).TotalSeconds} s\n{string.Join('\n', host.Discord.Transcript.Lines.TakeLast(60))}";
            var isSessionOver = trouble.EndsSession || host.Discord.Gateway.Identifies > identifies;
            Assert.True(act.Answers == 1 || (act.Answers == 0 && isSessionOver), said);
            Assert.True(host.Discord.Transcript.Count("connected") - connections <= MostConnections, said);
            Assert.True(host.Discord.Gateway.Identifies - identifies <= (MayIdentify(step, trouble) ? MostIdentifies : 0), said);
        }

        Assert.DoesNotContain(host.Discord.Transcript.Lines, line => line.Contains("40060", StringComparison.Ordinal));
        Assert.Empty(host.Discord.Complaints);
    }

    /// <summary>The session is over, or the link was silent so long that it is given up.</summary>
    private static bool MayIdentify(string step, GatewayTrouble trouble) => trouble.EndsSession || NeedsIdentify(step) || trouble == GatewayTrouble.Silence;

    private static bool NeedsIdentify(string step) => step is "takes op 2" or "sends op 0 READY" or "sends op 0 GUILD_CREATE";

    /// <summary>Begins the deed, and returns when the trouble has come and the bot is connected again.</summary>
    private static async Task<ScenarioAct> StruckAsync(DiscordHost host, GatewayTrouble trouble, string step, Func<ScenarioAct> begin)
    {
        var (gateway, transcript) = (host.Discord.Gateway, host.Discord.Transcript);
        var left = 1;
        bool IsIt(string what) => step == "event" ? what is Interaction or Message : what.StartsWith(step, StringComparison.Ordinal);
        gateway.TroubleBefore = what => IsIt(what) && Interlocked.Decrement(ref left) >= 0 ? trouble : null;
        var from = transcript.Lines.Count;
        var struck = transcript.SeenAsync($"{trouble} before it", from);
        if (step is "sends op 10" or "takes op 6" or "sends op 0 RESUMED") gateway.Cut();
        var act = NeedsIdentify(step) ? await AnewAsync(host, trouble, struck, begin) : await SentAsync(begin());

        // Only now: the answer to it brings the trouble, and who has lost the session over that can be sent nothing.
        if (step is "takes op 1" or "sends op 11") await gateway.SendFrameAsync(1);
        await host.Clock.PassUntilAsync(struck, LongestPause);
        var strike = transcript.Lines.Index().Last(line => line.Item.StartsWith($"{trouble} before it", StringComparison.Ordinal)).Index;
        if (trouble == GatewayTrouble.Silence) await host.Clock.PassUntilAsync(transcript.SeenAsync("given up", strike), LongestSilence, isUnanswered: true);
        await host.Clock.PassUntilAsync(Task.WhenAny(transcript.SeenAsync("resumed", strike), transcript.SeenAsync("identified", strike)), LongestPause, isUnanswered: trouble == GatewayTrouble.Silence);
        return act;
    }

    /// <summary>Who has no session is sent nothing: the deed comes when the bot is back.</summary>
    private static async Task<ScenarioAct> AnewAsync(DiscordHost host, GatewayTrouble trouble, Task struck, Func<ScenarioAct> begin)
    {
        host.Discord.Gateway.ForgetSessions();
        await host.Discord.Gateway.CloseAsync(4009);
        await host.Clock.PassUntilAsync(struck, LongestPause);
        var (transcript, from) = (host.Discord.Transcript, host.Discord.Transcript.Lines.Count);
        if (trouble == GatewayTrouble.Silence) await host.Clock.PassUntilAsync(transcript.SeenAsync("given up", from), LongestSilence, isUnanswered: true);
        await host.Clock.PassUntilAsync(Task.WhenAny(transcript.SeenAsync("resumed", from - 1), transcript.SeenAsync("identified", from - 1)), LongestPause, isUnanswered: trouble == GatewayTrouble.Silence);
        return await SentAsync(begin());
    }

    private static async Task<ScenarioAct> SentAsync(ScenarioAct act)
    {
        await act.SendAsync();
        return act;
    }

    /// <summary>
    /// Events come in order: when a later one was answered, the bot has had all before it. One that went to a session the bot never knew
    /// of is lost with it; then there is a new session to ask.
    /// </summary>
    private static async Task HadAsync(DiscordHost host)
    {
        Task had;
        do
        {
            var (probe, from) = (host.Discord.Interactions.Autocomplete("closures", "where", "Wal"), host.Discord.Transcript.Lines.Count);
            had = probe.Acknowledged;
            var anew = host.Discord.Transcript.SeenAsync("identified", from);
            await host.SendAsync(probe);
            await host.Clock.PassUntilAsync(Task.WhenAny(had, anew), LongestPause);
        }
        while (!had.IsCompleted);

        await host.App.Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken).Soon();
    }
}
