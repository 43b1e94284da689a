using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>A message ready to be sent: JSON within every limit, and the file that goes with it.</summary>
internal sealed record DiscordPayload(JsonObject Body, ChatAttachment? File = null);

/// <summary>The part of Discord's REST interface that the bot uses, in words. Every payload is checked before it goes out; flags in addresses are written out (D-R-5).</summary>
internal sealed class DiscordClient(CallSender sender)
{
    private const string Webhook = "webhooks/{webhook}/{token}";

    public Task<JsonElement> GetGatewayAsync(CancellationToken cancel) => GetAsync("gateway/bot", "gateway/bot", cancel);

    public Task<JsonElement> GetApplicationAsync(CancellationToken cancel) => GetAsync("applications/@me", "applications/@me", cancel);

    public Task<JsonElement> GetGuildAsync(string guild, CancellationToken cancel) => GetAsync("guilds/{guild}", $"guilds/{guild}", cancel, guild);

    public Task<JsonElement> GetMemberAsync(string guild, string user, CancellationToken cancel) =>
        GetAsync("guilds/{guild}/members/{user}", $"guilds/{guild}/members/{user}", cancel, guild);

    public Task<JsonElement> GetCommandsAsync(string application, string? guild, CancellationToken cancel) =>
        GetAsync(CommandsRoute(guild), CommandsPath(application, guild) + "?with_localizations=true", cancel, guild ?? "");

    /// <summary>Replaces all commands of that scope (D-C-1).</summary>
    public Task<JsonElement> PutCommandsAsync(string application, string? guild, JsonArray commands, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.Commands, commands);
        return sender.SendAsync(new DiscordCall(HttpMethod.Put, CommandsRoute(guild), CommandsPath(application, guild)) { Resource = guild ?? "", Body = commands }, cancel);
    }

    /// <summary>The first sign to an interaction; Discord takes one alone (D-A-2), so a repeated call does no harm.</summary>
    /// <param name="interaction">Which.</param>
    /// <param name="body">Type and data.</param>
    /// <param name="file">A file of its message.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>The message it made, where it made one.</returns>
    public async Task<JsonElement> AnswerAsync(Interaction interaction, JsonObject body, ChatAttachment? file, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.InteractionResponse, body);
        var answer = await sender.SendAsync(
            new DiscordCall(HttpMethod.Post, "interactions/{interaction}/{token}/callback", $"interactions/{interaction.Id}/{interaction.Token}/callback?with_response=true")
            {
                Resource = interaction.Id,
                Body = body,
                File = file,
                IsInteraction = true,
                Deadline = interaction.AnswerBy,
            },
            cancel);
        return answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("resource", out var resource) && resource.TryGetProperty("message", out var message) ? message : default;
    }

    /// <summary>Puts a message in the place of the first one (D-A-5).</summary>
    public Task<JsonElement> EditOriginalAsync(Interaction interaction, DiscordPayload payload, CancellationToken cancel) =>
        sender.SendAsync(OfWebhook(interaction, HttpMethod.Patch, "/messages/@original", "/messages/@original", payload), cancel);

    public Task DeleteOriginalAsync(Interaction interaction, CancellationToken cancel) =>
        sender.SendAsync(OfWebhook(interaction, HttpMethod.Delete, "/messages/@original", "/messages/@original"), cancel);

    /// <summary>One more message (D-A-6). Sent twice it is there twice.</summary>
    public Task<JsonElement> FollowUpAsync(Interaction interaction, DiscordPayload payload, CancellationToken cancel) =>
        sender.SendAsync(OfWebhook(interaction, HttpMethod.Post, "", "?wait=true", payload) with { IsRepeatable = false }, cancel);

    public Task<JsonElement> EditFollowUpAsync(Interaction interaction, string message, DiscordPayload payload, CancellationToken cancel) =>
        sender.SendAsync(OfWebhook(interaction, HttpMethod.Patch, "/messages/{message}", $"/messages/{message}", payload), cancel);

    public Task DeleteFollowUpAsync(Interaction interaction, string message, CancellationToken cancel) =>
        sender.SendAsync(OfWebhook(interaction, HttpMethod.Delete, "/messages/{message}", $"/messages/{message}"), cancel);

    /// <summary>Posts in a channel; with a nonce Discord takes it once (C, retry safety).</summary>
    public Task<JsonElement> PostMessageAsync(string channel, DiscordPayload payload, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.Message, payload.Body);
        return sender.SendAsync(OfChannel(HttpMethod.Post, channel, "/messages", "/messages") with { Body = payload.Body, File = payload.File, IsRepeatable = payload.Body.ContainsKey("nonce") }, cancel);
    }

    public Task<JsonElement> EditMessageAsync(string channel, string message, DiscordPayload payload, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.Message, payload.Body);
        return sender.SendAsync(OfChannel(HttpMethod.Patch, channel, "/messages/{message}", $"/messages/{message}") with { Body = payload.Body, File = payload.File }, cancel);
    }

    public Task DeleteMessageAsync(string channel, string message, CancellationToken cancel) =>
        sender.SendAsync(OfChannel(HttpMethod.Delete, channel, "/messages/{message}", $"/messages/{message}"), cancel);

    /// <summary>Shows for ten seconds that the bot is writing.</summary>
    public Task ShowTypingAsync(string channel, CancellationToken cancel) =>
        sender.SendAsync(OfChannel(HttpMethod.Post, channel, "/typing", "/typing"), cancel);

    private Task<JsonElement> GetAsync(string route, string path, CancellationToken cancel, string resource = "") =>
        sender.SendAsync(new DiscordCall(HttpMethod.Get, route, path) { Resource = resource }, cancel);

    private static DiscordCall OfChannel(HttpMethod method, string channel, string route, string path) =>
        new(method, "channels/{channel}" + route, $"channels/{channel}{path}") { Resource = channel };

    private static DiscordCall OfWebhook(Interaction interaction, HttpMethod method, string route, string path, DiscordPayload? payload = null)
    {
        if (payload is not null) PayloadLinter.Check(PayloadKind.Message, payload.Body);
        return new DiscordCall(method, Webhook + route, $"webhooks/{interaction.ApplicationId}/{interaction.Token}{path}")
        {
            Resource = interaction.Token,
            Body = payload?.Body,
            File = payload?.File,
            IsInteraction = true,
            Deadline = interaction.ExpiresAt,
        };
    }

    private static string CommandsRoute(string? guild) => guild is null ? "applications/{application}/commands" : "applications/{application}/guilds/{guild}/commands";

    private static string CommandsPath(string application, string? guild) => guild is null ? $"applications/{application}/commands" : $"applications/{application}/guilds/{guild}/commands";
}
