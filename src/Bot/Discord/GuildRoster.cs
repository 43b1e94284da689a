using System.Globalization;
using System.Text.Json;

namespace Bot.Discord;

/// <summary>The guilds that the bot is in, as its shards are told: all of them when they connect, then each that comes or goes.</summary>
internal sealed class GuildRoster
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _guilds = [];

    /// <param name="ready">The data of READY (D-G-9).</param>
    /// <returns>Whether the bot was removed from a guild: one that this shard would know of (D-G-17).</returns>
    public Func<string, bool> Begin(JsonElement ready)
    {
        HashSet<string> told = [.. ready.GetProperty("guilds").EnumerateArray().Select(guild => guild.GetProperty("id").GetString() ?? "")];
        var shard = ready.TryGetProperty("shard", out var given) && given.ValueKind == JsonValueKind.Array ? (Number: given[0].GetUInt64(), Of: given[1].GetUInt64()) : (Number: 0, Of: 0);
        bool IsGone(string guild) => !told.Contains(guild) && shard.Of > 0 && ulong.TryParse(guild, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && (id >> 22) % shard.Of == shard.Number;
        lock (_lock)
        {
            _guilds.RemoveWhere(IsGone);
            _guilds.UnionWith(told);
        }

        return IsGone;
    }

    /// <summary>False when it was known: Discord tells of each guild again after it has connected.</summary>
    public bool Add(string guild)
    {
        lock (_lock) return _guilds.Add(guild);
    }

    public void Remove(string guild)
    {
        lock (_lock) _guilds.Remove(guild);
    }
}
