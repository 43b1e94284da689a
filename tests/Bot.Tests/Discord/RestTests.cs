using System.Globalization;
using Bot.Discord;
using Bot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;
using Simulators;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>The calls of the client, and what it makes of limits, refusals and lost answers (A1, A2).</summary>
public sealed class RestTests : IAsyncLifetime
{
    private const string Channel = "381870553235193857";

    private readonly TestClock _clock = new();
    private DiscordSimulator _discord = null!;
    private DiscordClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync(_clock);
        _client = DiscordSetup.Client(new DiscordOptions { Token = _discord.Token, BaseUrl = _discord.BaseUrl }, _clock, NullLoggerFactory.Instance);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public async Task A_limited_call_waits_as_long_as_Discord_says_and_is_sent_again(string scope)
    {
        _discord.Faults.Add("POST channels", Fault.RateLimited(0.7, scope));
        var typing = _client.ShowTypingAsync(Channel, Cancel);
        Assert.Equal(TimeSpan.FromSeconds(0.7), await _clock.WaitsAsync(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(5)).Soon());
        _clock.Advance(TimeSpan.FromSeconds(0.7));
        await typing.Soon();
        Assert.Equal(2, _discord.Transcript.Count("POST channels"));
    }

    [Fact]
    public async Task A_global_limit_holds_every_route_back()
    {
        _discord.Faults.Add("GET guilds", Fault.RateLimited(1.1, "global"));
        var guild = _client.GetGuildAsync(SimulatedPerson.HomeGuild, Cancel);
        await _clock.WaitsAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)).Soon();
        var typing = _client.ShowTypingAsync(Channel, Cancel);
        Assert.False(typing.IsCompleted);
        Assert.Equal(0, _discord.Transcript.Count("POST channels"));
        _clock.Advance(TimeSpan.FromSeconds(1.2));
        await guild.Soon();
        await typing.Soon();
    }

    [Fact]
    public async Task The_proxy_before_Discord_is_obeyed_though_it_speaks_no_JSON()
    {
        _discord.Faults.Add("POST channels", Fault.Cloudflare(17));
        var typing = _client.ShowTypingAsync(Channel, Cancel);
        Assert.Equal(TimeSpan.FromSeconds(17), await _clock.WaitsAsync(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(2)).Soon());
        _clock.Advance(TimeSpan.FromSeconds(17));
        await typing.Soon();
    }

    [Fact]
    public async Task A_bucket_that_is_empty_is_not_asked_before_it_is_full_again()
    {
        for (var i = 0; i < 5; i++) await _client.ShowTypingAsync(Channel, Cancel);
        var sixth = _client.ShowTypingAsync(Channel, Cancel);
        Assert.Equal(TimeSpan.FromSeconds(5), await _clock.WaitsAsync(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(6)).Soon());
        await _client.ShowTypingAsync("381870553235193858", Cancel);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await sixth.Soon();
        Assert.DoesNotContain(_discord.Transcript.Lines, line => line.Contains("429", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_more_than_fifty_calls_go_out_in_a_second()
    {
        for (var i = 0; i < 50; i++) await _client.ShowTypingAsync((100 + i).ToString(CultureInfo.InvariantCulture), Cancel);
        var next = _client.ShowTypingAsync("99", Cancel);
        await _clock.WaitsAsync(TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1)).Soon();
        Assert.Equal(50, _discord.Transcript.Count("POST channels"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await next.Soon();
    }

    [Fact]
    public async Task A_refused_token_is_never_tried_again()
    {
        var stranger = DiscordSetup.Client(new DiscordOptions { Token = "wrong", BaseUrl = _discord.BaseUrl }, _clock, NullLoggerFactory.Instance);
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<DiscordErrorException>(() => stranger.ShowTypingAsync(Channel, Cancel));
        Assert.Equal(1, _discord.Transcript.Count("POST channels"));
    }

    [Fact]
    public async Task After_500_refusals_in_ten_minutes_nothing_is_sent_until_they_are_old()
    {
        _discord.Faults.Add("GET guilds", new Fault { Status = 403, Body = """{"code":50001,"message":"Missing Access"}""" }, 500);
        for (var i = 0; i < 500; i++)
        {
            await Assert.ThrowsAsync<DiscordErrorException>(() => _client.GetGuildAsync("1", Cancel));
            _clock.Advance(TimeSpan.FromMilliseconds(30));
        }

        var held = await Assert.ThrowsAsync<DiscordErrorException>(() => _client.GetGuildAsync(SimulatedPerson.HomeGuild, Cancel));
        Assert.Contains("within ten minutes", held.Message, StringComparison.Ordinal);
        Assert.Equal(500, _discord.Transcript.Count("GET guilds"));
        _clock.Advance(TimeSpan.FromMinutes(11));
        await _client.GetGuildAsync(SimulatedPerson.HomeGuild, Cancel);
    }

    [Fact]
    public async Task A_refusal_is_told_with_Discords_own_code_and_words()
    {
        _discord.Faults.Add("POST channels", new Fault { Status = 403, Body = """{"code":50013,"message":"Missing Permissions","errors":{"x":{"_errors":[{"code":"A","message":"B"}]}}}""" });
        var refused = await Assert.ThrowsAsync<DiscordErrorException>(() => _client.ShowTypingAsync(Channel, Cancel));
        Assert.Equal(50013, refused.Code);
        Assert.Contains("Missing Permissions", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsUnknown);
        Assert.Equal(1, _discord.Transcript.Count("POST channels"));
    }

    [Fact]
    public async Task A_server_error_is_tried_again_after_a_pause()
    {
        _discord.Faults.Add("GET guilds", Fault.ServerError, 2);
        var guild = _client.GetGuildAsync(SimulatedPerson.HomeGuild, Cancel);
        await _clock.PassAsync(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(250));
        await _clock.PassAsync(TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(500));
        await guild.Soon();
    }

    public ValueTask DisposeAsync() => _discord.DisposeAsync();
}
