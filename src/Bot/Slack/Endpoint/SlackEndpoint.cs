using System.Text.Json.Nodes;

namespace Bot.Slack.Endpoint;

/// <summary>
/// <c>POST /slack/commands</c>, <c>/slack/interactive</c>, <c>/slack/events</c>: what Slack delivers by signed HTTP. It gets
/// its 200 at once and is answered by the same calls as what comes over a socket (S-H-5); Slack's own retries are known by
/// what they hold (S-H-7).
/// </summary>
internal sealed class SlackEndpoint(RequestSignature signature, SlackEvents events, TimeProvider clock)
{
    private const int LongestBody = 4 * 1024 * 1024;

    public const string Commands = "/slack/commands";
    public const string Interactive = "/slack/interactive";
    public const string Events = "/slack/events";

    public static IReadOnlyList<string> Paths { get; } = [Commands, Interactive, Events];

    public async Task TakeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var body = await ReadAsync(context);
        if (body is not null && RequestBody.IsTlsCheck(body)) return;
        if (body is null || !signature.IsGood(Header(context, "X-Slack-Signature"), Header(context, "X-Slack-Request-Timestamp"), body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (RequestBody.Read(body) is not var (kind, payload))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (RequestBody.Challenge(payload) is { } challenge)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(new JsonObject { ["challenge"] = challenge }.ToJsonString(), context.RequestAborted);
        }
        else
        {
            events.Take(new SlackDelivery(kind, payload, clock.GetUtcNow()));
        }
    }

    /// <summary>The raw bytes; null when there are too many.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            if (body.Length + count > LongestBody) return null;
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    /// <summary>Null unless it is there exactly once.</summary>
    private static string? Header(HttpContext context, string name) => context.Request.Headers[name] is [{ } value] ? value : null;
}
