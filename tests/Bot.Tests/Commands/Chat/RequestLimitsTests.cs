using Bot.Commands.Chat;
using Bot.Options;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat;

public sealed class RequestLimitsTests
{
    private static readonly Conversation Channel = new("discord", "W1", "C1");

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void A_minutes_worth_may_come_at_once_and_then_evenly()
    {
        var limits = new RequestLimits(new ChatOptions { UserPerMinute = 6, ChannelPerMinute = 0 }, _clock);
        Assert.Equal(6, Enumerable.Range(0, 20).Count(_ => limits.Take(new ChatActor("U1"), Channel) is null));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(limits.Take(new ChatActor("U1"), Channel));
        Assert.Contains("try again in 10 s", limits.Take(new ChatActor("U1"), Channel)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_refused_costs_the_channel_nothing()
    {
        var limits = new RequestLimits(new ChatOptions { UserPerMinute = 1, ChannelPerMinute = 2 }, _clock);
        Assert.Equal(1, Enumerable.Range(0, 20).Count(_ => limits.Take(new ChatActor("U1"), Channel) is null));
        Assert.Null(limits.Take(new ChatActor("U2"), Channel));
    }

    [Fact]
    public void Nothing_is_limited_where_the_limit_is_zero()
    {
        var limits = new RequestLimits(new ChatOptions { UserPerMinute = 0, ChannelPerMinute = 0 }, _clock);
        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.Null(limits.Take(new ChatActor("U1"), Channel)));
    }

    [Fact]
    public void Those_who_ask_no_more_are_forgotten()
    {
        var limits = new RequestLimits(new ChatOptions { UserPerMinute = 5, ChannelPerMinute = 0 }, _clock);
        for (var round = 0; round < 5; round++)
        {
            for (var person = 0; person < 9_000; person++) limits.Take(new ChatActor($"U{round}-{person}"), Channel);
            _clock.Advance(TimeSpan.FromMinutes(2));
        }

        Assert.InRange(limits.Remembered, 1, 19_000);
    }
}
