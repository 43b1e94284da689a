using Simulators;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>The simulator is faithful: discord.js, written against the real Discord, does all of it here. On the real clock, for its timers are its own.</summary>
public sealed class FidelityTests : IAsyncLifetime
{
    private DiscordSimulator _discord = null!;
    private NodeProgram? _bot;

    public async ValueTask InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync(TimeProvider.System);
        (_discord.Official, _discord.IsClosed) = (OfficialSchema.Shared, false);
        _bot = NodeProgram.Start("node-discord", "bot.js", _discord.Address + "/api", _discord.Token);
        Assert.Equal("READY", await _bot.ReadLineAsync());
    }

    [Fact]
    public async Task Mentions_are_read_and_limits_obeyed()
    {
        _discord.Faults.Add("POST channels", Fault.RateLimited(0.2));
        var message = _discord.Write(new SimulatedPerson(), $"<@{_discord.BotId}> closures", mentionsBot: true);
        await _discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        Assert.Equal("A constant.", (await _discord.Messages.PostedAsync(message["id"]!.ToString()).Soon()).Text);
        Assert.Equal(2, _discord.Transcript.Count("POST channels/{channel}/messages"));
    }

    [Fact]
    public async Task Connections_are_resumed_and_begun_anew_as_on_Discord()
    {
        await _discord.Gateway.SendFrameAsync(1);
        await _discord.Transcript.SeenAsync("acknowledged").Soon();

        await _discord.Gateway.SendFrameAsync(7);
        await _discord.Transcript.SeenAsync("resumed").Soon();
        await SendAsync(_discord.Interactions.Slash("closures"));

        await _discord.Gateway.CloseAsync(4000);
        await _discord.Transcript.SeenTimesAsync("resumed", 2).Soon();

        _discord.Gateway.ForgetSessions();
        await _discord.Gateway.CloseAsync(4009);
        await _discord.Transcript.SeenTimesAsync("identified", 2).Soon();
        await SendAsync(_discord.Interactions.Slash("closures"));

        await StopAsync();
        Assert.Equal("close 1000", _discord.Transcript.Lines.Last(line => line.StartsWith("close ", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _discord.DisposeAsync();
    }

    private async Task StopAsync()
    {
        if (_bot is not null) await _bot.DisposeAsync();
        _bot = null;
    }

    private async Task<SimulatedMessage> SendAsync(SimulatedInteraction interaction)
    {
        await _discord.Gateway.SendAsync(interaction);
        return await interaction.Answered.Soon();
    }
}
