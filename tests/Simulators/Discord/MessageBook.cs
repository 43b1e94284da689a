using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Simulators.Discord;

/// <summary>All messages, and files that people attach.</summary>
public sealed class MessageBook
{
    private readonly DiscordSimulator _discord;
    private readonly ConcurrentDictionary<string, SimulatedMessage> _messages = new();
    private readonly ConcurrentDictionary<string, byte[]> _files = new();
    private readonly ConcurrentDictionary<string, string> _nonces = new();
    private readonly List<SimulatedMessage> _posted = [];
    private readonly List<(string? ReplyTo, TaskCompletionSource<SimulatedMessage> Coming)> _awaited = [];

    internal MessageBook(DiscordSimulator discord) => _discord = discord;

    /// <summary>What stands there now.</summary>
    public IReadOnlyList<SimulatedMessage> All => [.. _messages.Values.Where(message => !message.IsDeleted).OrderBy(message => message.Id, StringComparer.Ordinal)];

    public SimulatedMessage? Find(string id) => _messages.TryGetValue(id, out var message) && !message.IsDeleted ? message : null;

    /// <summary>A file on Discord's own servers.</summary>
    /// <returns>The attachment as a message holds it.</returns>
    public JsonObject Attach(string name, string contentType, byte[] content)
    {
        var id = _discord.NextId();
        _files[$"{id}/{name}"] = content;
        return new JsonObject { ["id"] = id, ["filename"] = name, ["content_type"] = contentType, ["size"] = content.Length, ["url"] = $"{_discord.Address}/attachments/{id}/{name}", ["proxy_url"] = $"{_discord.Address}/attachments/{id}/{name}" };
    }

    internal SimulatedMessage Add(string channel, JsonObject body, SimulatedFile? file)
    {
        var message = new SimulatedMessage(_discord.NextId(), channel) { Body = body.DeepClone().AsObject(), IsEphemeral = ((int?)body["flags"] & 64) == 64, File = file };
        return _messages[message.Id] = message;
    }

    /// <summary>Everything that was ever said, with what is gone.</summary>
    public IReadOnlyList<SimulatedMessage> Ever => [.. _messages.Values.OrderBy(message => message.Id, StringComparer.Ordinal)];

    /// <summary>The first message that the bot posted by itself, or in reply to that message; posted already or yet to come.</summary>
    public Task<SimulatedMessage> PostedAsync(string? replyTo = null)
    {
        lock (_posted)
        {
            if (_posted.Find(posted => IsReply(posted, replyTo)) is { } known) return Task.FromResult(known);
            var coming = new TaskCompletionSource<SimulatedMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((replyTo, coming));
            return coming.Task;
        }
    }

    /// <summary>With the same nonce, the message that is there already (C, retry safety).</summary>
    internal SimulatedMessage Post(string channel, JsonObject body, SimulatedFile? file)
    {
        var nonce = body["enforce_nonce"]?.GetValue<bool>() == true ? body["nonce"]?.ToString() : null;
        if (nonce is not null && _nonces.TryGetValue(channel + nonce, out var known) && Find(known) is { } there) return there;
        var message = Add(channel, body, file);
        if (nonce is not null) _nonces[channel + nonce] = message.Id;
        Posted(message);
        return message;
    }

    internal static void Change(SimulatedMessage message, JsonObject body, SimulatedFile? file)
    {
        var changed = message.Body.DeepClone().AsObject();
        foreach (var (name, value) in body) changed[name] = value?.DeepClone();
        (message.Body, message.File) = (changed, file ?? (body["attachments"] is JsonArray { Count: 0 } ? null : message.File));
        message.Edits++;
    }

    internal static void Delete(SimulatedMessage message) => message.IsDeleted = true;

    internal void Forget(SimulatedMessage message) => _messages.TryRemove(message.Id, out _);

    private void Posted(SimulatedMessage message)
    {
        lock (_posted)
        {
            _posted.Add(message);
            foreach (var awaited in _awaited.Where(awaited => IsReply(message, awaited.ReplyTo)).ToList())
            {
                awaited.Coming.TrySetResult(message);
                _awaited.Remove(awaited);
            }
        }
    }

    private static bool IsReply(SimulatedMessage message, string? to) => to is null || message.Body["message_reference"]?["message_id"]?.ToString() == to;

    internal async Task DownloadAsync(HttpContext context)
    {
        _discord.Transcript.Add("GET attachment");
        if (context.Request.Headers.Authorization.Count > 0) _discord.Complaints.Enqueue("The token was sent along for a file (D-M-5)");
        if (!_files.TryGetValue(context.Request.RouteValues["path"]!.ToString()!, out var content))
        {
            context.Response.StatusCode = 404;
            return;
        }

        await context.Response.Body.WriteAsync(content);
    }
}
