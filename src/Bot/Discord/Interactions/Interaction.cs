using System.Text.Json;

namespace Bot.Discord.Interactions;

internal enum InteractionType
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Form = 5,
}

/// <summary>An interaction as it came in, by the gateway or by HTTP (D-I-1..3).</summary>
/// <param name="Id">Its snowflake.</param>
/// <param name="ApplicationId">Whose webhook answers it.</param>
/// <param name="Token">Stands for the bot towards this interaction alone.</param>
/// <param name="Type">What somebody did.</param>
/// <param name="ReceivedAt">When it reached the bot.</param>
/// <param name="Json">All of it.</param>
internal sealed record Interaction(string Id, string ApplicationId, string Token, InteractionType Type, DateTimeOffset ReceivedAt, JsonElement Json)
{
    /// <summary>The window for the first sign (D-A-1).</summary>
    public static readonly TimeSpan AnswerWindow = TimeSpan.FromSeconds(3);

    /// <summary>The token's life is fifteen minutes (D-A-1); the last moments of it are left alone.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(5);

    public DateTimeOffset AnswerBy => ReceivedAt + AnswerWindow;

    public DateTimeOffset ExpiresAt => ReceivedAt + TokenLife;

    /// <summary>A component's interaction, and a form that a component opened, stand on a message.</summary>
    public bool HasMessage => Json.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object;

    /// <exception cref="KeyNotFoundException">It lacks what every interaction has.</exception>
    public static Interaction Of(JsonElement json, DateTimeOffset receivedAt) => new(
        Text(json, "id"), Text(json, "application_id"), Text(json, "token"), (InteractionType)json.GetProperty("type").GetInt32(), receivedAt, json);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
