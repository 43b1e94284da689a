using Bot.Commands.Chat;
using Bot.Options;

namespace Bot.Tests.Commands.Chat;

public sealed class VisibilityRuleTests
{
    private static readonly Conversation Channel = new("discord", "W1", "C1");

    [Theory]
    [InlineData(ChatEntry.Command, Visibility.Ephemeral, Visibility.Public)]
    [InlineData(ChatEntry.Mention, Visibility.Public, Visibility.Ephemeral)]
    [InlineData(ChatEntry.Button, Visibility.Ephemeral, Visibility.Ephemeral)]
    [InlineData(ChatEntry.Form, Visibility.Ephemeral, Visibility.Ephemeral)]
    [InlineData(ChatEntry.MessageMenu, Visibility.Ephemeral, Visibility.Ephemeral)]
    public void Commands_are_answered_to_the_asker_and_mentions_to_all_unless_set_otherwise(ChatEntry entry, Visibility usual, Visibility set)
    {
        Assert.Equal(usual, VisibilityRule.Of(Request(entry), new TestOptions()));
        Assert.Equal(set, VisibilityRule.Of(Request(entry), new TestOptions { PublicCommands = true, PublicMentions = false }));
    }

    [Fact]
    public void What_was_asked_for_with_the_request_wins()
    {
        Assert.Equal(Visibility.Public, VisibilityRule.Of(Request(ChatEntry.Command) with { Visibility = Visibility.Public }, new TestOptions()));
        Assert.Equal(Visibility.Ephemeral, VisibilityRule.Of(Request(ChatEntry.Command) with { Visibility = Visibility.Ephemeral }, new TestOptions { PublicCommands = true }));
    }

    [Fact]
    public void In_a_direct_conversation_nothing_is_hidden() =>
        Assert.Equal(Visibility.Public, VisibilityRule.Of(Request(ChatEntry.Command) with { Conversation = Channel with { IsDirect = true } }, new TestOptions()));

    private static ChatRequest Request(ChatEntry entry) => new() { DedupeKey = "k", Entry = entry, Conversation = Channel, Actor = new ChatActor("U1") };

    private sealed record TestOptions : AccessOptions;
}
