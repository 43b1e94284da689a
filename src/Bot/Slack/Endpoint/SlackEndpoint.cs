using System.Text.Json.Nodes;
using Bot.Web;

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

        var body = await RawRequest.BodyAsync(context, LongestBody);
        if (body is not null && RequestBody.IsTlsCheck(body)) return;
        if (body is null || !signature.IsGood(RawRequest.Header(context, "X-Slack-Signature"), RawRequest.Header(context, "X-Slack-Request-Timestamp"), body))
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
}
