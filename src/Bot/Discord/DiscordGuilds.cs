using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>Who belongs to a guild and who runs it, asked of Discord where a request does not say; kept for five minutes.</summary>
internal sealed class DiscordGuilds(DiscordClient client, TimeProvider clock)
{
    private const int MostKept = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string Guild, string User), (bool IsMember, DateTimeOffset Until)> _members = new();
    private readonly ConcurrentDictionary<string, (JsonElement Guild, DateTimeOffset Until)> _guilds = new();

    public async Task<bool> IsMemberAsync(string guild, string user, CancellationToken cancel)
    {
        if (_members.TryGetValue((guild, user), out var known) && known.Until > clock.GetUtcNow()) return known.IsMember;
        var isMember = await AskAsync(guild, user, cancel);
        if (_members.Count >= MostKept) _members.Clear();
        _members[(guild, user)] = (isMember, clock.GetUtcNow() + Life);
        return isMember;
    }

    /// <summary>The owner, and whoever has a role that may manage the guild.</summary>
    public async Task<bool> IsModeratorAsync(string guild, ChatActor actor, CancellationToken cancel)
    {
        var json = await GuildAsync(guild, cancel);
        if (json.TryGetProperty("owner_id", out var owner) && owner.GetString() == actor.Id) return true;
        if (!json.TryGetProperty("roles", out var roles)) return false;

        // The role of everybody has the guild's own id.
        var own = new HashSet<string>(actor.Roles ?? []) { guild };
        return roles.EnumerateArray().Any(role => own.Contains(role.GetProperty("id").GetString() ?? "") && DiscordPermissions.IsModerator(Permissions(role)));
    }

    private async Task<bool> AskAsync(string guild, string user, CancellationToken cancel)
    {
        try
        {
            await client.GetMemberAsync(guild, user, cancel);
            return true;
        }
        catch (DiscordErrorException refused) when (refused.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            return false;
        }
    }

    private async Task<JsonElement> GuildAsync(string guild, CancellationToken cancel)
    {
        if (_guilds.TryGetValue(guild, out var known) && known.Until > clock.GetUtcNow()) return known.Guild;
        var json = await client.GetGuildAsync(guild, cancel);
        _guilds[guild] = (json, clock.GetUtcNow() + Life);
        return json;
    }

    private static ulong Permissions(JsonElement role) =>
        ulong.TryParse(role.GetProperty("permissions").GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
}
