using System.Text.Json.Nodes;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Slack.Endpoint;

namespace Bot.Slack;

/// <summary>Makes the app's manifest from the catalogue (B8): what an admin pastes when they create the app, and again when the commands change.</summary>
internal static class SlackRegistration
{
    private const string AppName = "Briefing";
    private const string BotName = "briefing";
    private const int MostCommands = 50;
    private const int LongestUsage = 1_000;
    private const int LongestDescription = 2_000;

    /// <summary>Slack takes these for itself, whatever an app calls so (S-C-2).</summary>
    private static readonly HashSet<string> SlacksOwn =
    [
        "active", "apps", "archive", "away", "call", "collapse", "dm", "expand", "feed", "feedback", "invite", "join", "leave", "me", "msg", "mute",
        "open", "prefs", "remind", "remove", "rename", "search", "shortcuts", "shrug", "star", "status", "topic", "who",
    ];

    /// <param name="catalogue">What the bot can be asked.</param>
    /// <param name="options">Which features are on: a scope is asked for only where it is needed.</param>
    /// <param name="publicUrl">For HTTP, where Slack reaches the bot; null for Socket Mode, which needs no address.</param>
    public static JsonObject Manifest(Catalogue catalogue, SlackOptions options, string? publicUrl) => new()
    {
        ["_metadata"] = new JsonObject { ["major_version"] = 2, ["minor_version"] = 1 },
        ["display_information"] = new JsonObject { ["name"] = AppName, ["description"] = "Answers questions about the news with verbatim, cited passages" },
        ["features"] = new JsonObject
        {
            ["bot_user"] = new JsonObject { ["display_name"] = BotName, ["always_online"] = true },
            ["app_home"] = new JsonObject { ["home_tab_enabled"] = false, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
            ["slash_commands"] = new JsonArray([.. Commands(catalogue, publicUrl)]),
            ["shortcuts"] = new JsonArray([.. ChatMenu.All.Select(Shortcut)]),
        },
        ["oauth_config"] = new JsonObject { ["scopes"] = new JsonObject { ["bot"] = Texts(Scopes(options)) } },
        ["settings"] = Settings(options, publicUrl),
    };

    /// <summary>What the bot's token must be allowed.</summary>
    public static IReadOnlyList<string> Scopes(SlackOptions options)
    {
        var scopes = new List<string> { "commands", "chat:write", "app_mentions:read", "im:history", "files:read", "files:write", "users:read", "channels:read", "groups:read" };
        if (options.ModeratorRoles.Count > 0) scopes.Add("usergroups:read");
        if (options.ThreadFollowUps) scopes.AddRange(["channels:history", "groups:history"]);
        return scopes;
    }

    /// <summary>Joining a channel is for the greeting, being uninstalled for what is then deleted.</summary>
    private static string[] Events(SlackOptions options)
    {
        string[] always = ["app_mention", "message.im", "member_joined_channel", "app_uninstalled"];
        return options.ThreadFollowUps ? [.. always, "message.channels", "message.groups"] : always;
    }

    private static JsonObject Settings(SlackOptions options, string? publicUrl)
    {
        var events = new JsonObject { ["bot_events"] = Texts(Events(options)) };
        var interactivity = new JsonObject { ["is_enabled"] = true };
        if (publicUrl is not null) (events["request_url"], interactivity["request_url"]) = (publicUrl + SlackEndpoint.Events, publicUrl + SlackEndpoint.Interactive);
        return new JsonObject
        {
            ["event_subscriptions"] = events,
            ["interactivity"] = interactivity,
            ["org_deploy_enabled"] = false,
            ["socket_mode_enabled"] = publicUrl is null,
            ["token_rotation_enabled"] = false,
        };
    }

    /// <summary>What Slack has no room for, or takes for itself, is reached by the umbrella (S-C-2).</summary>
    private static IEnumerable<JsonNode> Commands(Catalogue catalogue, string? publicUrl)
    {
        foreach (var entry in catalogue.Commands.Where(entry => "/" + entry.Name != SlackRequestReader.Umbrella && !SlacksOwn.Contains(entry.Name)).Take(MostCommands - 1))
        {
            yield return Command("/" + entry.Name, entry.Help, string.Join(' ', entry.Arguments), publicUrl);
        }

        yield return Command(SlackRequestReader.Umbrella, "Anything the bot can be asked, under one name", "<a command, or a question>", publicUrl);
    }

    /// <summary>Escaping is on: mentions and addresses arrive marked, and are decoded here (S-C-4).</summary>
    private static JsonObject Command(string name, string help, string usage, string? publicUrl)
    {
        var command = new JsonObject { ["command"] = name, ["description"] = Cut(help, LongestDescription), ["should_escape"] = true };
        if (usage.Length > 0) command["usage_hint"] = Cut(usage, LongestUsage);
        if (publicUrl is not null) command["url"] = publicUrl + SlackEndpoint.Commands;
        return command;
    }

    /// <summary>For threads, where commands cannot be used (S-C-5).</summary>
    private static JsonNode Shortcut(ChatMenu menu) => new JsonObject { ["name"] = menu.Label, ["type"] = "message", ["callback_id"] = menu.Name, ["description"] = menu.Help };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
