using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>Messages that people write, as MESSAGE_CREATE tells of them.</summary>
public static class MessageMaker
{
    /// <param name="discord">Where.</param>
    /// <param name="person">Who, and in which channel; a direct message when of no guild.</param>
    /// <param name="content">What; a mention is written <c>&lt;@id&gt;</c>.</param>
    /// <param name="mentionsBot">Discord's own list of who is mentioned, also by a reply that pings.</param>
    /// <param name="replyTo">The message it answers.</param>
    public static JsonObject Write(this DiscordSimulator discord, SimulatedPerson person, string content, bool mentionsBot, SimulatedMessage? replyTo = null)
    {
        var message = new JsonObject
        {
            ["id"] = discord.NextId(),
            ["channel_id"] = person.Channel,
            ["channel_type"] = person.Guild is null ? 1 : 0,
            ["type"] = replyTo is null ? 0 : 19,
            ["content"] = content,
            ["author"] = person.User(),
            ["mentions"] = mentionsBot ? new JsonArray(discord.Self()) : [],
            ["mention_roles"] = new JsonArray(),
            ["mention_everyone"] = false,
            ["attachments"] = new JsonArray(),
            ["embeds"] = new JsonArray(),
            ["pinned"] = false,
            ["tts"] = false,
            ["timestamp"] = discord.Clock.GetUtcNow().ToString("O"),
            ["edited_timestamp"] = null,
        };
        message["author"]!.AsObject().Remove("bot");
        if (person.Guild is { } guild)
        {
            message["guild_id"] = guild;
            message["member"] = person.Member();
            message["member"]!.AsObject().Remove("user");
            message["member"]!.AsObject().Remove("permissions");
        }

        if (replyTo is not null)
        {
            message["message_reference"] = new JsonObject { ["message_id"] = replyTo.Id, ["channel_id"] = replyTo.Channel };
            message["referenced_message"] = discord.Seen(replyTo);
        }

        return message;
    }
}
