using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

public sealed class CommandTests
{
    [Fact]
    public async Task A_command_is_answered_to_the_asker_alone_with_a_verbatim_quote_and_a_link_to_its_words()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var answer = await host.AskAsync("closures", ("when", "2024"));
        Assert.True(answer.IsEphemeral);
        Assert.Contains("**closures · 2024 · anywhere**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The Harbour Mill closed in May 2024", answer.Text.Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[\\[1\\]](https://courier.example/mill#:~:text=The%20Harbour%20Mill", answer.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task An_answer_is_public_when_the_asker_wants_it()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var answer = await host.AskAsync("closures", ("when", "2024"), ("public", true));
        Assert.False(answer.IsEphemeral);
        Assert.Equal("""{"parse":[]}""", answer.Body["allowed_mentions"]!.ToJsonString());
    }

    [Fact]
    public async Task Typed_options_reach_the_command_as_the_words_that_would_be_typed()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var answer = await host.AskAsync("closures", ("where", "wales"), ("when", "2023"));
        Assert.Contains("**closures · 2023 · Wales**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Northern Coal closed three pits in Wales", answer.Text.Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_with_spaces_is_kept_apart_from_the_one_after_it()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var person = new SimulatedPerson();
        var moderator = host.Discord.As(person with { Permissions = person.Permissions | (1UL << 5) });
        foreach (var key in (string[])["wire 7 may", "\"wire 7 may\""])
        {
            var answer = await (await host.SendAsync(moderator.Slash("retract", ("reason", "a hoax"), ("article", key)))).Answered.Soon();
            Assert.Contains("There is no article “wire 7 may”.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_cannot_be_understood_is_refused_with_a_sentence()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var answer = await host.AskAsync("closures", ("when", "20x4"));
        Assert.Contains("20x4", answer.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task Suggestions_come_at_once_and_hold_what_was_begun()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var typing = await host.SendAsync(host.Discord.Interactions.Autocomplete("closures", "where", "Wal"));
        var choices = (await typing.Acknowledged.Soon())["data"]!["choices"]!.AsArray();
        Assert.Contains(choices, choice => choice!["name"]!.ToString() == "Wales");
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task An_argument_nobody_knows_gets_no_suggestions_rather_than_none_at_all()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var typing = await host.SendAsync(host.Discord.Interactions.Autocomplete("closures", "colour", "r"));
        Assert.Equal("[]", (await typing.Acknowledged.Soon())["data"]!["choices"]!.ToJsonString());
    }

    [Fact]
    public async Task The_answer_goes_to_a_direct_message_too()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var alone = host.Discord.As(new SimulatedPerson { Guild = null });
        var answer = await (await host.SendAsync(alone.Slash("closures", ("when", "2024")))).Answered.Soon();
        Assert.NotEmpty(answer.Text);
        Assert.Empty(host.Discord.Complaints);
    }

    [Fact]
    public async Task A_mention_is_answered_by_a_reply_that_pings_nobody()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var message = host.Discord.Write(new SimulatedPerson(), $"<@{host.Discord.BotId}> closures 2024", mentionsBot: true);
        await host.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        var reply = await host.Discord.Messages.PostedAsync(message["id"]!.ToString()).Soon();
        Assert.Contains("closures · 2024", reply.Text, StringComparison.Ordinal);
        Assert.Equal("""{"parse":[]}""", reply.Body["allowed_mentions"]!.ToJsonString());
    }

    [Theory]
    [InlineData("bot")]
    [InlineData("self")]
    [InlineData("unaddressed")]
    public async Task Other_bots_its_own_messages_and_talk_among_people_are_left_alone(string whose)
    {
        await using var host = await DiscordHost.ConnectedAsync();
        var message = host.Discord.Write(new SimulatedPerson(), $"<@{host.Discord.BotId}> closures 2024", mentionsBot: true);
        if (whose == "bot") message["author"]!["bot"] = true;
        if (whose == "self") message["author"]!["id"] = host.Discord.BotId;
        if (whose == "unaddressed") message["mentions"] = new JsonArray();
        await host.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        await host.AskAsync("closures", ("when", "2024"));
        Assert.Equal(0, host.Discord.Transcript.Count("POST channels"));
    }

    [Fact]
    public async Task The_commands_are_registered_when_they_differ_and_only_then()
    {
        await using var host = await DiscordHost.ConnectedAsync();
        await host.Discord.Transcript.SeenAsync("registered").Soon();
        Assert.Contains(host.Discord.Commands.Of(), command => command!["name"]!.ToString() == "who-left");
        Assert.Contains(host.Discord.Commands.Of(), command => command!["type"]!.GetValue<int>() == 3);
        Assert.Empty(host.Discord.Complaints);
    }
}
