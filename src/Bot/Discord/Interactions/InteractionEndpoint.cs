using System.Text.Json;
using Bot.Web;

namespace Bot.Discord.Interactions;

/// <summary>
/// <c>POST /discord/interactions</c>: interactions by signed HTTP. A greeting is answered at once (D-H-3); everything else is
/// accepted with 202 and answered by the same calls as one from the gateway (D-H-4).
/// </summary>
internal sealed class InteractionEndpoint(InteractionSignature signature, DiscordInteractions interactions, TimeProvider clock)
{
    public const string Path = "/discord/interactions";

    private const int LongestBody = 1024 * 1024;

    public async Task TakeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        // Discord sends bad signatures on purpose (D-H-2): they get a 401 and no line in the log.
        var body = await RawRequest.BodyAsync(context, LongestBody);
        if (body is null || !signature.IsGood(RawRequest.Header(context, "X-Signature-Ed25519"), RawRequest.Header(context, "X-Signature-Timestamp"), body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (Read(body) is not { } interaction)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (interaction.Type == InteractionType.Ping)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"type\":1}", context.RequestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            interactions.Take(interaction);
        }
    }

    private Interaction? Read(byte[] body)
    {
        try
        {
            return Interaction.Of(JsonElement.Parse(body), clock.GetUtcNow());
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
