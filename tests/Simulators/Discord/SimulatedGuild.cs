using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>A guild, as it is described to who asks and as GUILD_CREATE tells of it: with its channels and roles, and as few people as the intents show.</summary>
internal static class SimulatedGuild
{
    public static JsonObject Describe(string id)
    {
        var guild = new JsonObject
        {
            ["id"] = id,
            ["name"] = "Newsroom",
            ["owner_id"] = "53908232506183680",
            ["region"] = "deprecated",
            ["preferred_locale"] = "en-US",
            ["roles"] = new JsonArray(Role(id, "@everyone", "68608"), Role("41771983423143936", "Editors", "32")),
            ["max_members"] = 500_000,
            ["max_stage_video_channel_users"] = 50,
            ["max_video_channel_users"] = 25,
            ["afk_timeout"] = 300,
        };
        foreach (var list in new[] { "features", "emojis", "stickers" }) guild[list] = new JsonArray();
        foreach (var flag in new[] { "widget_enabled", "premium_progress_bar_enabled", "nsfw" }) guild[flag] = false;
        foreach (var level in new[] { "verification_level", "default_message_notifications", "mfa_level", "explicit_content_filter", "premium_tier", "premium_subscription_count", "nsfw_level", "system_channel_flags" }) guild[level] = 0;
        foreach (var image in new[] { "icon", "home_header", "splash", "discovery_splash", "banner" }) guild[image] = null;
        foreach (var channel in new[] { "afk_channel_id", "system_channel_id", "widget_channel_id", "rules_channel_id", "safety_alerts_channel_id", "public_updates_channel_id" }) guild[channel] = null;
        foreach (var other in new[] { "description", "application_id", "max_presences", "vanity_url_code", "incidents_data" }) guild[other] = null;
        return guild;
    }

    public static JsonObject Create(string id)
    {
        var guild = Describe(id);
        foreach (var rest in new[] { "home_header", "nsfw" }) guild.Remove(rest);
        guild["hub_type"] = null;
        guild["unavailable"] = false;
        guild["joined_at"] = "2020-01-01T00:00:00.000000+00:00";
        guild["large"] = false;
        guild["member_count"] = 2;
        guild["channels"] = new JsonArray(new JsonObject { ["id"] = new SimulatedPerson().Channel, ["type"] = 0, ["name"] = "news", ["position"] = 0, ["permission_overwrites"] = new JsonArray() });
        foreach (var list in new[] { "members", "threads", "presences", "voice_states", "stage_instances", "guild_scheduled_events", "soundboard_sounds" }) guild[list] = new JsonArray();
        return guild;
    }

    private static JsonObject Role(string id, string name, string permissions) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["permissions"] = permissions,
        ["position"] = 0,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["managed"] = false,
        ["mentionable"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["flags"] = 0,
    };
}
