using Bot.Commands.Chat;
using Microsoft.Extensions.DependencyInjection;
using Simulators;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>Every call by which a deed is answered meets every failure, once and for good: the deed is answered once, or its doer sees that it failed.</summary>
public sealed class LostCallTests
{
    /// <summary>Milliseconds between heartbeats: longer than the test.</summary>
    private const int QuietInterval = 2_000_000_000;

    private const int ForGood = 50;

    /// <summary>For a first answer.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Fault> Faults = new()
    {
        ["429 user"] = Fault.RateLimited(0.7),
        ["429 shared"] = Fault.RateLimited(0.7, "shared"),
        ["429 global"] = Fault.RateLimited(1.1, "global"),
        ["429 of the proxy"] = Fault.Cloudflare(17),
        ["503"] = Fault.ServerError,
        ["cut"] = Fault.Cut,
        ["cut afterwards"] = Fault.CutAfterwards,
    };

    public static TheoryData<string, int, bool> All()
    {
        var all = new TheoryData<string, int, bool>();
        foreach (var isLate in new[] { false, true })
        {
            foreach (var fault in Faults.Keys) all.Add(fault, 1, isLate);
            foreach (var fault in new[] { "429 user", "503", "cut", "cut afterwards" }) all.Add(fault, ForGood, isLate);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whatever_call_fails_a_deed_is_answered_once_or_fails_visibly(string fault, int times, bool isLate)
    {
        await using var host = await DiscordHost.StartAsync(
            discord => (discord.CallsInWindow, discord.Gateway.HeartbeatInterval) = (1_000, QuietInterval), ("Discord:Register", "false"), ("Chat:AcknowledgeAfter", isLate ? "0" : "2000"));
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        var answers = new List<SimulatedMessage>();
        for (var i = 0; i < 8; i++) answers.Add(await host.AskAsync("closures", ("when", "2024")));
        foreach (var scenario in Scenario.All)
        {
            ScenarioAct Begin() => scenario.Do(host.Discord, answers.Find(answer => answer.Buttons.ContainsKey("Delete") && !answer.IsDeleted));
            foreach (var call in Calls(ofInteraction: Begin().Interaction is not null, isLate))
            {
                host.Discord.Faults.Add(call, Faults[fault], times);
                var act = Begin();
                await DoneAsync(host, act);
                host.Discord.Faults.Clear();
                var said = $"{scenario.Name}, {call}: {act.Answers} answers\n{string.Join('\n', host.Discord.Transcript.Lines.TakeLast(12))}";
                Assert.True(act.Answers == 1 || (act.Answers == 0 && HasFailedVisibly(act, isTooLong: times == ForGood || fault == "429 of the proxy" || host.Clock.GetUtcNow() - act.Begun > Window)), said);
                host.Clock.Advance(LongestWait);
            }
        }

        Assert.Empty(host.Discord.Complaints);
    }

    /// <summary>By which an answer may come.</summary>
    private static string[] Calls(bool ofInteraction, bool isLate) => (ofInteraction, isLate) switch
    {
        (true, false) => ["POST interactions", "DELETE webhooks"],
        (true, true) => ["POST interactions", "PATCH webhooks", "POST webhooks", "DELETE webhooks"],
        (false, false) => ["POST channels/{channel}/messages"],
        _ => ["POST channels/{channel}/messages", "POST channels/{channel}/typing"],
    };

    /// <summary>An interaction that had no first answer shows that by itself, and so does a sign that no answer followed; a note says it too.</summary>
    private static bool HasFailedVisibly(ScenarioAct act, bool isTooLong)
    {
        if (!isTooLong && act.Interaction is null) return false;
        return act.Interaction?.Answer is null ? isTooLong : act.Interaction.Original?.IsLoading == true || act.IsNoted || isTooLong;
    }

    /// <summary>Returns when the bot has nothing more to do for it.</summary>
    private static async Task DoneAsync(DiscordHost host, ScenarioAct act)
    {
        var begun = host.Discord.Transcript.SeenAsync("POST", host.Discord.Transcript.Lines.Count);
        await act.SendAsync();
        await begun.Soon();
        await host.Clock.PassUntilAsync(host.App.Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken), LongestWait);
    }
}
