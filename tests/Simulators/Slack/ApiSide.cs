using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>The Web API: whose token it takes, the script's faults, the limits of each method, then the call itself.</summary>
internal sealed class ApiSide
{
    /// <summary>These read their arguments from a form alone.</summary>
    private static readonly HashSet<string> FormOnly = ["users.info", "usergroups.users.list", "files.info", "files.getUploadURLExternal"];

    private readonly SlackSimulator _slack;
    private readonly CallCounter _counter;
    private readonly Dictionary<string, (string Scope, Func<ApiCall, ApiAnswer> Answer)> _methods;

    public ApiSide(SlackSimulator slack)
    {
        (_slack, _counter) = (slack, new CallCounter(slack.Clock));
        var (chat, people) = (new ChatRoutes(slack), new PeopleRoutes(slack));
        _methods = new()
        {
            ["apps.connections.open"] = ("connections:write", _ => slack.Socket.Open()),
            ["auth.test"] = ("", _ => people.TestAuth()),
            ["users.info"] = ("users:read", people.User),
            ["usergroups.users.list"] = ("usergroups:read", people.Group),
            ["chat.postMessage"] = ("chat:write", chat.Post),
            ["chat.postEphemeral"] = ("chat:write", chat.PostEphemeral),
            ["chat.update"] = ("chat:write", chat.Update),
            ["chat.delete"] = ("chat:write", chat.Delete),
            ["views.open"] = ("", slack.Views.Open),
            ["files.info"] = ("files:read", call => FileRoutes.Info(slack, call)),
            ["files.getUploadURLExternal"] = ("files:write", call => FileRoutes.GetUploadUrl(slack, call)),
            ["files.completeUploadExternal"] = ("files:write", call => FileRoutes.Complete(slack, call)),
        };
    }

    public void Map(WebApplication app) => app.MapPost("/api/{method}", TakeAsync);

    private async Task TakeAsync(HttpContext context)
    {
        var method = context.Request.RouteValues["method"]!.ToString()!;
        var call = await ApiCall.ReadAsync(context, method);
        _slack.Transcript.Add($"POST {method}");
        var fault = _slack.Faults.Take(method);
        if (fault is not null && !fault.AfterwardsOnly)
        {
            await fault.StrikeAsync(context);
            return;
        }

        if (_counter.PauseOf(method, call?.Text("channel")) is { } seconds)
        {
            _slack.Complaints.Enqueue($"{method} was called more often than its limit allows");
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await context.Response.WriteAsync("""{"ok":false,"error":"ratelimited"}""");
            return;
        }

        var answer = Refusal(method, call) is { } code ? ApiAnswer.Error(code) : _methods[method].Answer(call!);
        if (answer.Body["ok"]!.GetValue<bool>() is false) _slack.Transcript.Add($"  refused: {answer.Body["error"]}");
        if (fault is not null)
        {
            context.Abort();
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers["x-oauth-scopes"] = string.Join(',', _methods.Values.Select(known => known.Scope).Where(scope => scope.Length > 0 && scope != "connections:write" && !_slack.MissingScopes.Contains(scope)).Append("commands").Append("app_mentions:read").Append("im:history").Append("channels:read").Append("groups:read").Distinct());
        await context.Response.WriteAsync(answer.Body.ToJsonString());
    }

    private string? Refusal(string method, ApiCall? call)
    {
        if (call is null) return "invalid_post_type";
        if (!_methods.TryGetValue(method, out var known)) return "unknown_method";
        if (call.Token is null) return "not_authed";
        var isOfApp = method == "apps.connections.open";
        if (call.Token != (isOfApp ? _slack.AppToken : _slack.BotToken)) return call.Token == _slack.AppToken || call.Token == _slack.BotToken ? "not_allowed_token_type" : "invalid_auth";
        if (_slack.Workspace.IsUninstalled && !isOfApp) return "account_inactive";
        if (known.Scope.Length > 0 && _slack.MissingScopes.Contains(known.Scope)) return "missing_scope";
        return FormOnly.Contains(method) && !call.IsForm ? "invalid_arguments" : null;
    }
}
