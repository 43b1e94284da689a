using System.Text.Json;
using Bot.Discord;

namespace Bot.Tests.Discord;

public sealed class GuildRosterTests
{
    /// <summary>Of shard 0 and of shard 1 where there are two (D-G-17).</summary>
    private static readonly string Even = $"{2UL << 22}", Odd = $"{3UL << 22}";

    [Theory]
    [InlineData("[0,1]", true, true)]
    [InlineData("[0,2]", true, false)]
    [InlineData("[1,2]", false, true)]
    [InlineData(null, false, false)]
    public void A_shard_tells_that_the_bot_was_removed_only_from_its_own_guilds(string? shard, bool isEvenGone, bool isOddGone)
    {
        var isGone = new GuildRoster().Begin(Ready(shard));
        Assert.Equal((isEvenGone, isOddGone), (isGone(Even), isGone(Odd)));
        Assert.False(isGone("not a guild"));
    }

    [Fact]
    public void A_guild_that_was_left_while_nobody_told_is_new_when_it_comes_back()
    {
        var roster = new GuildRoster();
        roster.Begin(Ready("[0,1]", Even));
        Assert.False(roster.Add(Even));
        roster.Begin(Ready("[0,1]"));
        Assert.True(roster.Add(Even));
    }

    private static JsonElement Ready(string? shard, params string[] guilds) =>
        JsonElement.Parse($$"""{"guilds":[{{string.Join(',', guilds.Select(guild => $$"""{"id":"{{guild}}"}"""))}}]{{(shard is null ? "" : $$""","shard":{{shard}}""")}}}""");
}
