using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>One deed of a person under way: an interaction, which fails visibly when nothing comes, or a message.</summary>
/// <param name="SendAsync">Delivers it over the gateway.</param>
/// <param name="Answered">The answer: the message, form or suggestions that were asked for.</param>
/// <param name="Interaction">Null for a message.</param>
/// <param name="Count">How often it was answered until now.</param>
internal sealed record ScenarioAct(Func<Task> SendAsync, Task Answered, SimulatedInteraction? Interaction, Func<int> Count)
{
    public required DateTimeOffset Begun { get; init; }

    public int Answers => Count();

    /// <summary>The bot has said that an answer may have been lost.</summary>
    public bool IsNoted => Interaction?.FollowUps.Any(IsNote) == true;

    public static ScenarioAct Of(DiscordSimulator discord, SimulatedInteraction interaction) =>
        new(() => discord.Gateway.SendAsync(interaction), AnsweredAsync(interaction), interaction, () => CountOf(interaction)) { Begun = interaction.CreatedAt };

    public static ScenarioAct Of(DiscordSimulator discord, JsonObject message)
    {
        var id = message["id"]!.ToString();
        return new ScenarioAct(
            () => discord.Gateway.DispatchAsync("MESSAGE_CREATE", message.DeepClone().AsObject()),
            discord.Messages.PostedAsync(id),
            null,
            () => discord.Messages.Ever.Count(posted => posted.Body["message_reference"]?["message_id"]?.ToString() == id)) { Begun = discord.Clock.GetUtcNow() };
    }

    /// <summary>A first answer that says something, the message that took a sign's place, and every message after it; or that the message is gone.</summary>
    private static int CountOf(SimulatedInteraction interaction) => interaction.FollowUps.Count(message => !IsNote(message)) + (int?)interaction.Answer?["type"] switch
    {
        4 or 7 or 8 or 9 => 1,
        5 => interaction.Original!.IsLoading ? 0 : 1,
        6 => interaction.Original!.IsDeleted || interaction.Changes > 0 ? 1 : 0,
        _ => 0,
    };

    private static bool IsNote(SimulatedMessage message) => message.Text.Contains("may have been lost", StringComparison.Ordinal);

    /// <summary>Suggestions and forms are first answers; anything else is a message, or the end of one.</summary>
    private static async Task AnsweredAsync(SimulatedInteraction interaction)
    {
        if ((int)(await interaction.Acknowledged)["type"]! is 8 or 9) return;
        await interaction.Answered;
    }
}
