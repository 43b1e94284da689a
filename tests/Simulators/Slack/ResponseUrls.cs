using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Slack.Payloads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>The addresses that answers are posted to: five times, for thirty minutes (B3).</summary>
internal sealed class ResponseUrls(SlackSimulator slack)
{
    private const int MostPosts = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Given> _given = new();

    /// <summary>A new address.</summary>
    /// <param name="channel">Where answers go.</param>
    /// <param name="user">Who sees the ephemeral ones.</param>
    /// <param name="clicked">The message whose button was pressed, which replacing replaces.</param>
    public (string Url, Action<SimulatedAct> Bind) Make(string channel, string user, SimulatedMessage? clicked = null)
    {
        var id = slack.Ids.Next("hook");
        var given = _given[id] = new Given(channel, user, slack.Clock.GetUtcNow()) { Original = clicked };
        return ($"{slack.Address}/commands/{SlackSimulator.Team}/{id}", act => given.Act = act);
    }

    public void Map(WebApplication app) => app.MapPost("/commands/{team}/{id}", TakeAsync);

    /// <summary>The payload of an acknowledgement is a first message (S-C-6).</summary>
    public void TakeAck(SimulatedAct act, JsonObject message)
    {
        if (IdOf(act) is { } id && _given.TryGetValue(id, out var given)) Show(given, message, "ack");
    }

    public void Forget(SimulatedAct act)
    {
        if (IdOf(act) is { } id) _given.TryRemove(id, out _);
    }

    private static string? IdOf(SimulatedAct act) => act.Payload["response_url"]?.ToString().Split('/')[^1];

    private async Task TakeAsync(HttpContext context)
    {
        slack.Transcript.Add("POST response_url");
        var fault = slack.Faults.Take("response_url");
        if (fault is not null && !fault.AfterwardsOnly)
        {
            await fault.StrikeAsync(context);
            return;
        }

        var refusal = await RefusalAsync(context);
        if (fault is not null)
        {
            context.Abort();
            return;
        }

        if (refusal is { } code)
        {
            slack.Transcript.Add($"  refused: {code}");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        await context.Response.WriteAsync(refusal ?? "ok");
    }

    private async Task<string?> RefusalAsync(HttpContext context)
    {
        if (!_given.TryGetValue(context.Request.RouteValues["id"]!.ToString()!, out var given)) return "invalid_url";
        if (slack.Clock.GetUtcNow() - given.At > Life) return "expired_url";
        JsonObject? body;
        try
        {
            body = await JsonNode.ParseAsync(context.Request.Body) as JsonObject;
        }
        catch (JsonException)
        {
            body = null;
        }

        if (body is null) return "invalid_payload";
        if (given.Act is { } act) act.Times.Answered = WireTimes.Now;
        if (Interlocked.Increment(ref given.Posts) > MostPosts) return "used_url";
        if (body["delete_original"]?.GetValue<bool>() is true)
        {
            if (given.Original is not { } gone) return null;
            gone.IsDeleted = true;
            given.Original = null;
            given.Act?.Show(gone, isNew: false);
            return null;
        }

        if (slack.Messages.Problem(PayloadKind.Response, body) is { } problem) return problem;
        Show(given, body, "response_url");
        return null;
    }

    private void Show(Given given, JsonObject body, string via)
    {
        if (body["text"] is null && body["blocks"] is null) return;
        if (body["replace_original"]?.GetValue<bool>() is true && given.Original is { IsDeleted: false } original)
        {
            original.Body = body;
            given.Act?.Show(original, isNew: false);
            return;
        }

        var isOpen = body["response_type"]?.ToString() == "in_channel";
        var message = slack.Messages.Add(given.Channel, body["thread_ts"]?.ToString(), isOpen ? null : given.User, via, body, given.Act);
        if (!isOpen) given.Original ??= message;
    }

    private sealed class Given(string channel, string user, DateTimeOffset at)
    {
        public int Posts;

        public string Channel { get; } = channel;

        public string User { get; } = user;

        public DateTimeOffset At { get; } = at;

        public SimulatedAct? Act { get; set; }

        public SimulatedMessage? Original { get; set; }
    }
}
