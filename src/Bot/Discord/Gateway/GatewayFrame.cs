using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>One payload of the gateway (D-G-3).</summary>
/// <param name="Op">What it is.</param>
/// <param name="Data">What it holds.</param>
/// <param name="Sequence">Its number, of dispatches alone.</param>
/// <param name="Event">Its name, of dispatches alone.</param>
internal sealed record GatewayFrame(int Op, JsonElement Data, long? Sequence, string? Event)
{
    /// <exception cref="JsonException">It is no payload of the gateway.</exception>
    public static GatewayFrame Parse(ReadOnlySpan<byte> json)
    {
        var frame = JsonElement.Parse(json);
        if (frame.ValueKind != JsonValueKind.Object || !frame.TryGetProperty("op", out var op) || !op.TryGetInt32(out var number)) throw new JsonException("A frame of the gateway has no op.");
        return new GatewayFrame(
            number,
            frame.TryGetProperty("d", out var data) ? data : default,
            frame.TryGetProperty("s", out var sequence) && sequence.ValueKind == JsonValueKind.Number ? sequence.GetInt64() : null,
            frame.TryGetProperty("t", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null);
    }
}
