using System.Text.Json;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>What a payload is, in Socket Mode's own words (S-K-4).</summary>
internal enum DeliveryKind
{
    SlashCommand,
    Interaction,
    Event,
}

/// <summary>A payload as Slack delivers it, the same by socket and by HTTP, and acknowledged already.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Payload">Its JSON; a form's fields are texts of an object.</param>
/// <param name="ReceivedAt">When it came.</param>
internal sealed record SlackDelivery(DeliveryKind Kind, JsonElement Payload, DateTimeOffset ReceivedAt)
{
    /// <summary>Null for what the bot does not know.</summary>
    public static DeliveryKind? KindOf(string? envelopeType) => envelopeType switch
    {
        "slash_commands" => DeliveryKind.SlashCommand,
        "interactive" => DeliveryKind.Interaction,
        "events_api" => DeliveryKind.Event,
        _ => null,
    };

    /// <summary>The kind for a log.</summary>
    public string Name => Payload.Text("type") ?? Kind.ToString();
}
