using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Discord.Gateway;
using Bot.Discord.Interactions;
using Bot.Platforms;

namespace Bot.Discord;

/// <summary>Takes what the gateway tells: interactions, messages for the bot, guilds joined and left (A3).</summary>
internal sealed partial class DiscordEvents(
    DiscordInteractions interactions, DiscordMessageReader messages, ChatDesk desk, DiscordPlatform platform, DiscordClient client, DiscordReplyWriter writer, InFlight inFlight, TimeProvider clock, ILogger<DiscordEvents> logger)
{
    private const int TextChannel = 0;

    private readonly GuildRoster _guilds = new();

    private string _botId = "";

    /// <summary>Returns at once; unknown events are nothing to it (D-G-16).</summary>
    public void Take(GatewayFrame frame)
    {
        try
        {
            switch (frame.Event)
            {
                case "READY":
                    _botId = frame.Data.GetProperty("user").GetProperty("id").GetString() ?? "";
                    desk.Returned(platform.Name, _guilds.Begin(frame.Data));
                    break;
                case "INTERACTION_CREATE":
                    interactions.Take(Interaction.Of(frame.Data, clock.GetUtcNow()));
                    break;
                case "MESSAGE_CREATE" when messages.Read(frame.Data, _botId) is { } request:
                    inFlight.Run(() => TakeAsync(request));
                    break;
                case "GUILD_CREATE" when _guilds.Add(frame.Data.GetProperty("id").GetString() ?? ""):
                    Joined(frame.Data);
                    break;
                case "GUILD_DELETE" when !IsUnavailable(frame.Data):
                    Removed(frame.Data);
                    break;
                default:
                    break;
            }
        }
        catch (Exception unreadable) when (MalformedJson.IsTold(unreadable))
        {
            Log.Unreadable(logger, frame.Event, unreadable);
        }
    }

    private async Task TakeAsync(ChatRequest request)
    {
        try
        {
            await desk.TakeAsync(request, new DiscordMessageReply(request, client, writer, clock), platform, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Log.Failed(logger, failure);
        }
    }

    /// <summary>Greets where the guild's own notices go, else in its first channel.</summary>
    private void Joined(JsonElement guild)
    {
        var notices = guild.TryGetProperty("system_channel_id", out var system) && system.ValueKind == JsonValueKind.String ? system.GetString() : null;
        if ((notices ?? FirstChannel(guild)) is { } channel) desk.Joined(new Conversation(platform.Name, guild.GetProperty("id").GetString(), channel));
    }

    private void Removed(JsonElement guild)
    {
        var id = guild.GetProperty("id").GetString() ?? "";
        _guilds.Remove(id);
        desk.Removed(platform.Name, id);
    }

    /// <summary>An outage takes a guild away for a time; the bot was not removed from it.</summary>
    private static bool IsUnavailable(JsonElement guild) => guild.TryGetProperty("unavailable", out var unavailable) && unavailable.ValueKind == JsonValueKind.True;

    private static string? FirstChannel(JsonElement guild) =>
        guild.TryGetProperty("channels", out var channels)
            ? channels.EnumerateArray().Where(channel => channel.GetProperty("type").GetInt32() == TextChannel).OrderBy(channel => channel.TryGetProperty("position", out var position) ? position.GetInt32() : 0).Select(channel => channel.GetProperty("id").GetString()).FirstOrDefault()
            : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A message on Discord could not be answered")]
        public static partial void Failed(ILogger logger, Exception failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "Discord sent an event that cannot be read ({Event})")]
        public static partial void Unreadable(ILogger logger, string? @event, Exception failure);
    }
}
