using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>The bot's connection, as Discord sees it.</summary>
public sealed class GatewayTests
{
    /// <summary>Of the first attempts to connect again.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(41_250);

    /// <summary>In milliseconds: the first beat comes after a random part of it.</summary>
    private const int QuietInterval = 1_000_000_000;

    [Fact]
    public async Task It_identifies_once_with_intents_that_are_not_privileged()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        Assert.Equal("identified with intents 4609", await host.Discord.Transcript.SeenAsync("identified"));
        Assert.Equal(1, host.Discord.Gateway.Identifies);
    }

    [Fact]
    public async Task It_beats_within_the_first_interval_and_once_in_each_after_it()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        host.Clock.Advance(Interval);
        await host.Discord.Transcript.SeenAsync("acknowledged").Soon();
        await host.AskAsync("help");
        host.Clock.Advance(await host.Clock.WaitsAsync(Interval, Interval).Soon());
        await host.Discord.Transcript.SeenTimesAsync("op 1", 2).Soon();
        Assert.Equal(0, host.Discord.Transcript.Count("close"));
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task A_request_for_a_heartbeat_is_answered_at_once()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.SendFrameAsync(1);
        await host.Discord.Transcript.SeenAsync("op 1").Soon();
    }

    [Fact]
    public async Task A_silent_link_is_closed_so_that_it_can_be_resumed_and_nothing_is_lost()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        host.Discord.Gateway.IsDeaf = true;
        host.Clock.Advance(Interval);
        await host.Discord.Transcript.SeenAsync("op 1").Soon();

        // Only to the second beat, and no further: the bot would be back while nobody hears it.
        host.Clock.Advance(await host.Clock.WaitsAsync(Interval, Interval).Soon());
        Assert.Equal("close 4000", await host.Discord.Transcript.SeenAsync("close").Soon());
        Assert.Equal(1, host.Discord.Transcript.Count("op 1"));
        host.Discord.Gateway.IsDeaf = false;
        await ResumedAsync(host, LongestPause);
    }

    [Fact]
    public async Task A_connection_that_is_never_answered_is_given_up_after_fifteen_seconds_and_tried_again()
    {
        await using var host = await DiscordHost.StartAsync(discord => discord.Gateway.IsUnanswered = true);
        var (begun, asked) = (host.Clock.GetUtcNow(), host.Discord.Transcript.SeenTimesAsync("asked for a connection", 8));
        await host.Clock.PassUntilAsync(asked, TimeSpan.FromMinutes(1), isUnanswered: true);

        Assert.True(host.Clock.GetUtcNow() - begun >= 7 * TimeSpan.FromSeconds(15));
        Assert.Equal((0, 0), (host.Discord.Transcript.Count("connected"), host.Discord.Gateway.Identifies));
        host.Discord.Gateway.IsUnanswered = false;
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenAsync("identified"), TimeSpan.FromMinutes(1), isUnanswered: true);
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task A_resumption_that_is_never_answered_is_tried_again_and_then_given_up_for_a_new_session()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        host.Discord.Gateway.IsUnanswered = true;
        var asked = host.Discord.Transcript.SeenTimesAsync("asked for a connection", 4);
        await host.Discord.Gateway.CloseAsync(4000);
        await host.Clock.PassUntilAsync(asked, TimeSpan.FromMinutes(1), isUnanswered: true);
        host.Discord.Gateway.IsUnanswered = false;
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenTimesAsync("identified", 2), TimeSpan.FromMinutes(1), isUnanswered: true);
        Assert.Equal((2, 0), (host.Discord.Gateway.Identifies, host.Discord.Transcript.Count("op 6")));
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task Told_to_reconnect_it_resumes()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.SendFrameAsync(7);
        Assert.Equal("close 4000", await host.Discord.Transcript.SeenAsync("close").Soon());
        await ResumedAsync(host, LongestPause);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    public async Task Closed_with_most_codes_it_resumes(int code)
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.CloseAsync(code);
        await ResumedAsync(host, LongestPause);
    }

    [Fact]
    public async Task A_lost_connection_is_resumed_and_what_was_missed_is_answered()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.AskAsync("help");
        host.Discord.Gateway.Cut();
        var missed = await host.SendAsync(host.Discord.Interactions.Slash("closures", ("when", "2024")));
        await ResumedAsync(host, FirstPause);
        Assert.Contains("Harbour Mill", (await missed.Answered.Soon()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task Closed_with_the_codes_that_end_a_session_it_identifies(int code)
    {
        await using var host = await QuietAsync();

        // The bot knows that it is identified: its five seconds count from there.
        await host.AskAsync("help");
        await host.Discord.Gateway.CloseAsync(code);
        await AnewAsync(host, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_session_that_is_refused_is_given_up_after_one_to_five_seconds()
    {
        await using var host = await QuietAsync();
        await host.Discord.Gateway.SendFrameAsync(9, false);
        Assert.Equal("close 1000", await host.Discord.Transcript.SeenAsync("close").Soon());
        await AnewAsync(host, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task A_session_that_may_be_resumed_is_resumed()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.SendFrameAsync(9, true);
        await ResumedAsync(host, LongestPause);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task Closed_with_a_code_that_only_the_operator_can_mend_it_stays_away(int code)
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.CloseAsync(code);
        await host.Discord.Transcript.SeenAsync("close").Soon();
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, host.Discord.Transcript.Count("connected"));
    }

    [Fact]
    public async Task A_day_without_identifies_left_is_waited_for()
    {
        await using var host = await DiscordHost.StartAsync(discord => discord.Gateway.Remaining = 0);
        var wait = await host.Clock.WaitsAsync(TimeSpan.FromHours(3), TimeSpan.FromHours(5)).Soon();
        Assert.Equal(TimeSpan.FromHours(4), wait);
        Assert.Equal(0, host.Discord.Transcript.Count("connected"));
        host.Discord.Gateway.Remaining = 5;
        host.Clock.Advance(wait);
        await host.Discord.Transcript.SeenAsync("identified").Soon();
    }

    [Fact]
    public async Task As_many_shards_as_Discord_wants_identify_five_seconds_apart()
    {
        await using var host = await DiscordHost.StartAsync(discord => discord.Gateway.Shards = 2);
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        await host.Clock.PassAsync(TimeSpan.FromSeconds(4.9), TimeSpan.FromSeconds(5));
        await host.Discord.Transcript.SeenAsync("identified", from: Place(host, "identified") + 1).Soon();
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task A_payload_of_megabytes_is_read_and_an_unknown_one_ignored()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Gateway.DispatchAsync("GUILD_CREATE", new() { ["id"] = Simulators.Discord.SimulatedPerson.HomeGuild, ["large"] = new string('x', 3_000_000) });
        await host.Discord.Gateway.DispatchAsync("SOMETHING_NEW", []);
        await host.Discord.Gateway.SendFrameAsync(42, "?");
        Assert.Contains("Harbour Mill", (await host.AskAsync("closures", ("when", "2024"))).Text, StringComparison.Ordinal);
        Assert.Equal(1, host.Discord.Transcript.Count("connected"));
    }

    [Fact]
    public async Task A_greeting_that_cannot_be_read_is_no_reason_to_stay_away()
    {
        var left = 1;
        await using var host = await DiscordHost.StartAsync(discord => discord.Gateway.TroubleBefore = what => what == "sends op 10" && left-- > 0 ? GatewayTrouble.MalformedHello : null);
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenAsync("identified"), TimeSpan.FromSeconds(10));
        Assert.Equal(2, host.Discord.Transcript.Count("connected"));
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task Stopping_takes_the_bot_offline()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal("close 1000", await host.Discord.Transcript.SeenAsync("close").Soon());
    }

    /// <param name="host">The bot.</param>
    /// <param name="most">What the clock may be moved by at once: more than an interaction's three seconds, and it would come too late.</param>
    private static async Task ResumedAsync(DiscordHost host, TimeSpan most)
    {
        await host.Clock.PassUntilAsync(host.Discord.Transcript.SeenAsync("resumed"), most);
        Assert.Equal(1, host.Discord.Gateway.Identifies);
        Assert.Empty(host.Discord.Complaints);
    }

    /// <summary>Connected, and without a heartbeat that the clock would be moved on for.</summary>
    private static async Task<DiscordHost> QuietAsync()
    {
        var host = await DiscordHost.StartAsync(discord => discord.Gateway.HeartbeatInterval = QuietInterval);
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        return host;
    }

    private static async Task AnewAsync(DiscordHost host, TimeSpan least, TimeSpan most)
    {
        var (before, again) = (host.Clock.GetUtcNow(), host.Discord.Transcript.SeenTimesAsync("identified", 2));
        await host.Clock.PassUntilAsync(again, most);
        Assert.InRange(host.Clock.GetUtcNow() - before, least, most + TimeSpan.FromSeconds(5));
        Assert.Equal(0, host.Discord.Transcript.Count("op 6"));
        Assert.Empty(host.Discord.Complaints);
    }

    private static int Place(DiscordHost host, string start) => host.Discord.Transcript.Lines.Index().First(line => line.Item.StartsWith(start, StringComparison.Ordinal)).Index;
}
