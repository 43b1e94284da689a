using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Commands.Chat;
using Bot.Discord.Interactions;

namespace Bot.Discord;

/// <summary>Reads messages that are for the bot, mentions, direct messages and replies to it, into requests; its own and other bots' are none.</summary>
internal sealed partial class DiscordMessageReader(DiscordFiles files)
{
    private const int Plain = 0;
    private const int ReplyType = 19;

    /// <param name="message">The data of MESSAGE_CREATE.</param>
    /// <param name="botId">The bot's own id.</param>
    /// <returns>Null when the message is not for the bot.</returns>
    public ChatRequest? Read(JsonElement message, string botId)
    {
        if (!IsSpoken(message, botId) || Text(message, "id") is not { } id || Text(message, "channel_id") is not { } channel) return null;
        var guild = Text(message, "guild_id");
        var answered = message.TryGetProperty("referenced_message", out var referenced) && IsBy(referenced, botId) ? referenced : default;
        if (guild is not null && !Mentions(message, botId)) return null;
        var author = message.GetProperty("author");
        return new ChatRequest
        {
            DedupeKey = id,
            Entry = guild is null ? ChatEntry.DirectMessage : ChatEntry.Mention,
            Conversation = new Conversation(DiscordRequestReader.Platform, guild, channel) { IsDirect = guild is null },
            Actor = new ChatActor(Text(author, "id") ?? "", guild, Permissions: null, Roles(message)),
            Text = Decode(message, botId),
            About = Text(answered, "id") is { } about ? new MessageRef($"{channel}/{about}") : null,
            AboutText = answered.ValueKind == JsonValueKind.Object ? MessageText.Of(answered) : null,
            Files = message.TryGetProperty("attachments", out var attachments) ? [.. attachments.EnumerateArray().Select(files.Of)] : [],
        };
    }

    private static bool IsSpoken(JsonElement message, string botId) =>
        message.TryGetProperty("author", out var author)
        && !(author.TryGetProperty("bot", out var bot) && bot.ValueKind == JsonValueKind.True)
        && Text(author, "id") != botId
        && Text(message, "webhook_id") is null
        && (!message.TryGetProperty("type", out var type) || type.GetInt32() is Plain or ReplyType);

    /// <summary>Named in the text, or pinged by a reply: Discord lists both.</summary>
    private static bool Mentions(JsonElement message, string botId) =>
        message.TryGetProperty("mentions", out var mentions) && mentions.EnumerateArray().Any(user => Text(user, "id") == botId);

    private static bool IsBy(JsonElement message, string botId) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("author", out var author) && Text(author, "id") == botId;

    private static List<string>? Roles(JsonElement message) =>
        message.TryGetProperty("member", out var member) && member.TryGetProperty("roles", out var roles) ? [.. roles.EnumerateArray().Select(role => role.GetString() ?? "")] : null;

    /// <summary>Without the bot's own name; other people by their names, channels and roles by nothing.</summary>
    private static string Decode(JsonElement message, string botId)
    {
        var names = new Dictionary<string, string>();
        if (message.TryGetProperty("mentions", out var mentions))
        {
            foreach (var user in mentions.EnumerateArray()) names[Text(user, "id") ?? ""] = Text(user, "global_name") ?? Text(user, "username") ?? "";
        }

        return Mention().Replace(Text(message, "content") ?? "", found => found.Groups["user"].Value is { Length: > 0 } user && user != botId ? names.GetValueOrDefault(user, "") : "").Trim();
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    [GeneratedRegex("<(@!?(?<user>[0-9]+)|@&[0-9]+|#[0-9]+|a?:[^:>]*:[0-9]+)>")]
    private static partial Regex Mention();
}
