using System.Globalization;
using System.Net;
using System.Text.Json;
using Bot.Commands.Chat;

namespace Bot.Discord.Rest;

/// <summary>Discord refused a call (D-R-4), or could not be reached.</summary>
internal sealed class DiscordErrorException(string message, Exception? inner = null) : ChatDeliveryException(message, isUnknown: false, inner)
{
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int InvalidWebhookToken = 50027;

    /// <summary>Null when there was no answer.</summary>
    public HttpStatusCode? Status { get; private init; }

    /// <summary>Discord's own number; 0 when it gave none.</summary>
    public int Code { get; private init; }

    /// <summary>The message, interaction or webhook is no longer there.</summary>
    public bool IsGone => Status == HttpStatusCode.NotFound || Code is UnknownMessage or UnknownWebhook or UnknownInteraction or InvalidWebhookToken;

    public static DiscordErrorException Unanswered(DiscordCall call, Exception? why) =>
        new($"{Name(call)} got no answer: {why?.Message}", why) { IsUnknown = true };

    public static DiscordErrorException NotSent(DiscordCall call, string why) => new($"{Name(call)} was not sent: {why}");

    /// <param name="call">What was asked.</param>
    /// <param name="status">How it was answered.</param>
    /// <param name="body">Discord's JSON, or whatever a proxy before it says (D-L-6).</param>
    public static DiscordErrorException Refused(DiscordCall call, HttpStatusCode status, ReadOnlySpan<byte> body)
    {
        var (code, message) = Read(body);
        return new DiscordErrorException(string.Create(CultureInfo.InvariantCulture, $"{Name(call)} was refused with {(int)status} (code {code}): {message}"))
        {
            Status = status,
            Code = code,
            IsUnknown = (int)status >= 500,
        };
    }

    private static string Name(DiscordCall call) => $"{call.Method} {call.Route}";

    private static (int Code, string Message) Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return (0, "no reason");
            var code = json.RootElement.TryGetProperty("code", out var number) && number.TryGetInt32(out var value) ? value : 0;
            var message = json.RootElement.TryGetProperty("message", out var text) ? text.ToString() : "no reason";
            return (code, json.RootElement.TryGetProperty("errors", out var errors) ? $"{message} {errors.GetRawText()}" : message);
        }
        catch (JsonException)
        {
            return (0, "no JSON");
        }
    }
}
