using Simulators;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>Answers whose calls fail on the way: said once, or said to have failed.</summary>
public sealed class LostAnswerTests
{
    private const string Callback = "POST interactions";

    [Fact]
    public async Task A_first_answer_that_did_not_arrive_is_sent_again()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        host.Discord.Faults.Add(Callback, Fault.Cut);
        var asked = await host.SendAsync(host.Discord.Interactions.Slash("closures", ("when", "2024")));
        await host.Clock.PassAsync(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(250));
        Assert.Contains("Harbour Mill", (await asked.Answered.Soon()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_answer_whose_receipt_was_lost_is_not_seen_twice()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        host.Discord.Faults.Add(Callback, Fault.CutAfterwards);
        var asked = await host.SendAsync(host.Discord.Interactions.Slash("closures", ("when", "2024")));
        await host.Clock.PassAsync(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(250));
        await asked.Answered.Soon();
        await host.AskAsync("help");
        Assert.Empty(asked.FollowUps);
        Assert.Equal(2, host.Discord.Messages.All.Count);
    }

    [Fact]
    public async Task The_same_interaction_delivered_twice_is_answered_once()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var asked = await host.SendAsync(host.Discord.Interactions.Slash("closures", ("when", "2024")));
        await asked.Answered.Soon();
        await host.SendAsync(asked);
        await host.AskAsync("help");
        Assert.Equal(2, host.Discord.Messages.All.Count);
    }
}
