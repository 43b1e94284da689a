using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>Files in and out, in today's three steps (B7).</summary>
public static class FileRoutes
{
    internal static void Map(SlackSimulator slack, WebApplication app)
    {
        app.MapGet("/files-pri/{id}", context => DownloadAsync(slack, context));
        app.MapPost("/upload/{id}", context => UploadAsync(slack, context));
    }

    public static JsonObject Describe(SlackSimulator slack, string id)
    {
        var file = slack.Workspace.Files[id];
        return new JsonObject { ["id"] = id, ["name"] = file.Name, ["mimetype"] = file.ContentType, ["size"] = file.Content.Length, ["url_private_download"] = $"{slack.Address}/files-pri/{id}" };
    }

    internal static ApiAnswer Info(SlackSimulator slack, ApiCall call) =>
        call.Text("file") is { } id && slack.Workspace.Files.ContainsKey(id) ? ApiAnswer.Ok(new JsonObject { ["file"] = Describe(slack, id) }) : ApiAnswer.Error("file_not_found");

    internal static ApiAnswer GetUploadUrl(SlackSimulator slack, ApiCall call)
    {
        if (call.Text("filename") is not { } name || !int.TryParse(call.Text("length"), out var length) || length <= 0) return ApiAnswer.Error("invalid_arguments");
        var id = slack.Ids.Next("F0FILE");
        slack.Workspace.Files[id] = new SimulatedFile(name, "", new byte[length]);
        return ApiAnswer.Ok(new JsonObject { ["upload_url"] = $"{slack.Address}/upload/{id}", ["file_id"] = id });
    }

    internal static ApiAnswer Complete(SlackSimulator slack, ApiCall call)
    {
        if (call.Text("channel_id") is not { } channel || !slack.Workspace.Joined.Contains(channel)) return ApiAnswer.Error("channel_not_found");
        foreach (var file in call.Body["files"]!.AsArray())
        {
            if (!slack.Workspace.Files.TryGetValue(file!["id"]!.ToString(), out var known)) return ApiAnswer.Error("file_not_found");
            slack.Workspace.Files[file["id"]!.ToString()] = known with { Channel = channel, Thread = call.Text("thread_ts") };
        }

        return ApiAnswer.Ok(new JsonObject { ["files"] = call.Body["files"]!.DeepClone() });
    }

    /// <summary>Whoever may not see it gets the page to sign in at, with 200 (B7).</summary>
    private static Task DownloadAsync(SlackSimulator slack, HttpContext context)
    {
        var isAllowed = context.Request.Headers.Authorization == $"Bearer {slack.BotToken}" && !slack.MissingScopes.Contains("files:read");
        var file = slack.Workspace.Files.GetValueOrDefault(context.Request.RouteValues["id"]!.ToString()!);
        slack.Transcript.Add("GET file");
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = isAllowed ? file.ContentType : "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(isAllowed ? file.Content : "<html>Sign in</html>"u8.ToArray()).AsTask();
    }

    private static async Task UploadAsync(SlackSimulator slack, HttpContext context)
    {
        var id = context.Request.RouteValues["id"]!.ToString()!;
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content);
        slack.Transcript.Add("POST upload");
        if (context.Request.Headers.Authorization.Count > 0) slack.Complaints.Enqueue("the token went along with an upload");
        if (slack.Workspace.Files.TryGetValue(id, out var file) && file.Content.Length == content.Length) slack.Workspace.Files[id] = file with { Content = content.ToArray() };
        else context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await context.Response.WriteAsync("OK - " + content.Length);
    }
}
