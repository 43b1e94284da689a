using System.Globalization;
using System.Text.Json;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Discord.Interactions;

namespace Bot.Discord;

/// <summary>Reads interactions into requests neutral of Discord (D-I-2..9).</summary>
internal sealed class DiscordRequestReader(Catalogue catalogue, DiscordFiles files)
{
    public const string Platform = "discord";

    /// <summary>The option with which somebody lets everybody see the answer.</summary>
    public const string PublicOption = "public";

    /// <summary>The option for what fits no other, or all of it: "2024 china".</summary>
    public const string FreeOption = "text";

    private const int ChatCommand = 1;

    /// <summary>Null for what asks nothing of the commands.</summary>
    public ChatRequest? Read(Interaction interaction)
    {
        var data = interaction.Json.TryGetProperty("data", out var given) ? given : default;
        if (data.ValueKind != JsonValueKind.Object) return null;
        return interaction.Type switch
        {
            InteractionType.Command when (Number(data, "type") ?? ChatCommand) == ChatCommand => Command(interaction, data),
            InteractionType.Command => Menu(interaction, data),
            InteractionType.Component => Pressed(interaction, data, ChatEntry.Button),
            InteractionType.Form => Pressed(interaction, data, ChatEntry.Form) with { Fields = FormFields.Of(data) },
            _ => null,
        };
    }

    /// <summary>Also for suggestions, which have no entry of their own.</summary>
    public static ChatRequest Common(Interaction interaction, ChatEntry entry)
    {
        var json = interaction.Json;
        return new ChatRequest
        {
            DedupeKey = interaction.Id,
            Entry = entry,
            Conversation = new Conversation(Platform, Text(json, "guild_id"), Text(json, "channel_id") ?? "") { IsDirect = Text(json, "guild_id") is null },
            Actor = Actor(json),
        };
    }

    private ChatRequest Command(Interaction interaction, JsonElement data)
    {
        var options = CommandOptions.Of(data);
        var name = Text(data, "name") ?? "";
        return Common(interaction, ChatEntry.Command) with
        {
            Text = options.Typed(name, catalogue.Find(name)?.Arguments ?? []),
            Visibility = options.Flag(PublicOption) is { } isPublic ? isPublic ? Visibility.Public : Visibility.Ephemeral : null,
            Files = [.. options.Attachments.Select(files.Of)],
        };
    }

    /// <summary>A command on a message: what it says comes with it, without a privileged intent.</summary>
    private ChatRequest Menu(Interaction interaction, JsonElement data)
    {
        var request = Common(interaction, ChatEntry.MessageMenu) with { Action = ChatMenu.All.FirstOrDefault(menu => menu.Label == Text(data, "name"))?.Name };
        var target = Text(data, "target_id") ?? "";
        if (!data.TryGetProperty("resolved", out var resolved) || !resolved.TryGetProperty("messages", out var messages) || !messages.TryGetProperty(target, out var message)) return request;
        return request with
        {
            About = new MessageRef($"{request.Conversation.Channel}/{target}"),
            AboutText = MessageText.Of(message),
            AboutLinks = MessageText.LinksOf(message),
            Files = message.TryGetProperty("attachments", out var attachments) ? [.. attachments.EnumerateArray().Select(files.Of)] : [],
        };
    }

    private static ChatRequest Pressed(Interaction interaction, JsonElement data, ChatEntry entry)
    {
        var request = Common(interaction, entry) with { Action = Text(data, "custom_id") };
        if (!interaction.HasMessage) return request;
        var message = interaction.Json.GetProperty("message");
        return request with { About = new MessageRef($"{request.Conversation.Channel}/{Text(message, "id")}"), AboutText = MessageText.Of(message) };
    }

    private static ChatActor Actor(JsonElement json)
    {
        var member = json.TryGetProperty("member", out var inGuild) && inGuild.ValueKind == JsonValueKind.Object ? inGuild : default;
        var user = member.ValueKind == JsonValueKind.Object && member.TryGetProperty("user", out var ofMember) ? ofMember : json.TryGetProperty("user", out var alone) ? alone : default;
        return new ChatActor(
            Text(user, "id") ?? "",
            Text(json, "guild_id"),
            ulong.TryParse(Text(member, "permissions"), NumberStyles.None, CultureInfo.InvariantCulture, out var permissions) ? permissions : null,
            member.ValueKind == JsonValueKind.Object && member.TryGetProperty("roles", out var roles) ? [.. roles.EnumerateArray().Select(role => role.GetString() ?? "")] : null,
            Text(json, "locale"));
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static int? Number(JsonElement json, string name) => json.TryGetProperty(name, out var number) && number.TryGetInt32(out var value) ? value : null;
}
