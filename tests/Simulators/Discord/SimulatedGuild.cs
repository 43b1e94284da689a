using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>A guild as GUILD_CREATE tells of it: with its channels and roles, and as few people as the intents show.</summary>
internal static class SimulatedGuild
{
    public static JsonObject Create(string id) => new()
    {
        ["id"] = id,
        ["name"] = "Newsroom",
        ["owner_id"] = "53908232506183680",
        ["unavailable"] = false,
        ["joined_at"] = "2020-01-01T00:00:00.000000+00:00",
        ["large"] = false,
        ["member_count"] = 2,
        ["preferred_locale"] = "en-US",
        ["premium_tier"] = 0,
        ["system_channel_id"] = null,
        ["features"] = new JsonArray(),
        ["channels"] = new JsonArray(new JsonObject { ["id"] = new SimulatedPerson().Channel, ["type"] = 0, ["name"] = "news", ["position"] = 0, ["permission_overwrites"] = new JsonArray() }),
        ["roles"] = new JsonArray(new JsonObject { ["id"] = id, ["name"] = "@everyone", ["permissions"] = "68608", ["position"] = 0, ["color"] = 0, ["hoist"] = false, ["managed"] = false, ["mentionable"] = false }),
        ["members"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
    };
}
