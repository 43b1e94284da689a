using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Discord;

/// <summary>The REST interface: what every call must have (A1), the script's faults, then the call itself.</summary>
internal sealed class RestSide(DiscordSimulator discord)
{
    private const string Root = "/api/v10/";

    private readonly CallBuckets _buckets = new(discord);

    public void Map(WebApplication app)
    {
        var (callbacks, webhooks) = (new CallbackRoutes(discord), new WebhookRoutes(discord));
        var channels = new ChannelRoutes(discord);
        On(app, "GET", "gateway/bot", needsToken: true, _ => RestAnswer.Ok(discord.Gateway.Describe()));
        On(app, "GET", "applications/@me", needsToken: true, _ => RestAnswer.Ok(discord.Commands.Application()));
        On(app, "GET", "applications/{application}/commands", needsToken: true, discord.Commands.Get);
        On(app, "PUT", "applications/{application}/commands", needsToken: true, discord.Commands.Put);
        On(app, "GET", "applications/{application}/guilds/{guild}/commands", needsToken: true, discord.Commands.Get);
        On(app, "PUT", "applications/{application}/guilds/{guild}/commands", needsToken: true, discord.Commands.Put);
        On(app, "POST", "interactions/{interaction}/{token}/callback", needsToken: false, callbacks.Answer);
        On(app, "POST", "webhooks/{webhook}/{token}", needsToken: false, webhooks.FollowUp);
        On(app, "GET", "webhooks/{webhook}/{token}/messages/{message}", needsToken: false, webhooks.Get);
        On(app, "PATCH", "webhooks/{webhook}/{token}/messages/{message}", needsToken: false, webhooks.Edit);
        On(app, "DELETE", "webhooks/{webhook}/{token}/messages/{message}", needsToken: false, webhooks.Delete);
        On(app, "POST", "channels/{channel}/typing", needsToken: true, ChannelRoutes.Typing);
        On(app, "POST", "channels/{channel}/messages", needsToken: true, channels.Post);
        On(app, "PATCH", "channels/{channel}/messages/{message}", needsToken: true, channels.Edit);
        On(app, "DELETE", "channels/{channel}/messages/{message}", needsToken: true, channels.Delete);
        On(app, "GET", "guilds/{guild}", needsToken: true, ChannelRoutes.Guild);
        On(app, "GET", "guilds/{guild}/members/{user}", needsToken: true, channels.Member);
        On(app, "GET", "users/@me", needsToken: true, _ => RestAnswer.Ok(Account()));
        app.MapGet("/attachments/{**path}", discord.Messages.DownloadAsync);
    }

    private void On(WebApplication app, string method, string route, bool needsToken, Func<RestCall, RestAnswer> answer)
    {
        app.MapMethods(Root + route, [method], async context =>
        {
            var call = await RestCall.ReadAsync(context, $"{method} {route}");
            discord.Transcript.Add($"{method} {route}{Shape(call)}");
            discord.Called?.Invoke($"{method} {route}", call?.Body);
            var fault = discord.Faults.Take($"{method} {route}");
            if (fault is not null && !fault.AfterwardsOnly)
            {
                await fault.StrikeAsync(context);
                return;
            }

            var given = Refusal(context, call, needsToken) ?? _buckets.Refusal(call!) ?? Unofficial(call!) ?? answer(call!);
            if (discord.Official is { } official && official.OfAnswer($"{method} {route}", given.Status, given.Body) is { Count: > 0 } faults) discord.Complaints.Enqueue($"the simulator's own answer to {method} {route} is not Discord's: {string.Join("; ", faults)}");
            if (given.Status >= 400) discord.Transcript.Add($"  refused with {given.Status}, code {given.Body?["code"]}");
            if (fault is null) await WriteAsync(context, given);
            else context.Abort();
        });
    }

    /// <summary>A body that Discord's own description does not know. Other clients than ours may send what Discord passes over.</summary>
    private RestAnswer? Unofficial(RestCall call)
    {
        if (discord.Official?.OfRequest(call.Route, call.Body, discord.IsClosed) is not { Count: > 0 } faults) return null;
        discord.Complaints.Enqueue($"{call.Route} against Discord's schema: {string.Join("; ", faults)}");
        return RestAnswer.Invalid(faults);
    }

    private RestAnswer? Refusal(HttpContext context, RestCall? call, bool needsToken)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        if (!agent.StartsWith("DiscordBot (", StringComparison.Ordinal)) discord.Complaints.Enqueue($"{context.Request.Path} came from “{agent}” (D-R-2)");
        if (needsToken && context.Request.Headers.Authorization != $"Bot {discord.Token}") return RestAnswer.Unauthorised;
        return call is null ? RestAnswer.Error(400, 50035, "Invalid Form Body") : null;
    }

    /// <summary>The bot's own account, with what nobody else is told.</summary>
    private JsonObject Account()
    {
        var account = discord.Self();
        (account["mfa_enabled"], account["locale"]) = (false, "en-US");
        return account;
    }

    /// <summary>What a call says, for the transcript: the type of an answer, or the keys of a message.</summary>
    private static string Shape(RestCall? call)
    {
        if (call?.Body is not JsonObject body) return "";
        return body["type"] is { } type && call.Route.EndsWith("callback", StringComparison.Ordinal) ? $" type {type}" : "";
    }

    private static async Task WriteAsync(HttpContext context, RestAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is null) return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body.ToJsonString());
    }
}
