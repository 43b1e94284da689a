using System.Collections.Concurrent;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>What Slack tells of a person.</summary>
/// <param name="Teams">The workspaces they belong to: one, or several of an Enterprise Grid.</param>
/// <param name="IsAdmin">Admin or owner of the workspace.</param>
/// <param name="IsFullMember">Not a guest, a stranger of a shared channel, a bot, or gone.</param>
/// <param name="Zone">IANA; null when Slack does not tell.</param>
internal sealed record SlackPerson(IReadOnlySet<string> Teams, bool IsAdmin, bool IsFullMember, string? Zone);

/// <summary>What Slack tells of people and user groups, asked again after five minutes (B7).</summary>
internal sealed class SlackPeople(SlackClient client, TimeProvider clock)
{
    private const int Most = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, Task<SlackPerson> Person)> _people = new();
    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, Task<IReadOnlySet<string>> Members)> _groups = new();

    /// <exception cref="SlackErrorException">Slack does not tell.</exception>
    public Task<SlackPerson> FindAsync(string user, CancellationToken cancel) => CachedAsync(_people, user, () => AskAsync(user), cancel);

    /// <exception cref="SlackErrorException">Slack does not tell.</exception>
    public async Task<bool> IsInGroupAsync(string user, string group, CancellationToken cancel) =>
        (await CachedAsync(_groups, group, () => client.GroupMembersAsync(group, CancellationToken.None), cancel)).Contains(user);

    private async Task<SlackPerson> AskAsync(string user)
    {
        var json = await client.UserAsync(user, CancellationToken.None);
        var grid = json.Find("enterprise_user");
        var teams = new HashSet<string>(grid.Items("teams").Concat(json.Items("teams")).Select(team => team.GetString() ?? ""), StringComparer.Ordinal);
        if (json.Text("team_id") is { } team) teams.Add(team);
        return new SlackPerson(
            teams,
            json.Bool("is_admin") || json.Bool("is_owner") || json.Bool("is_primary_owner"),
            !(json.Bool("deleted") || json.Bool("is_bot") || json.Bool("is_stranger") || json.Bool("is_restricted") || json.Bool("is_ultra_restricted")),
            json.Text("tz"));
    }

    /// <summary>Whoever asks while the first question is under way waits for the same answer; a refusal is not kept.</summary>
    private async Task<T> CachedAsync<T>(ConcurrentDictionary<string, (DateTimeOffset Until, Task<T> Value)> kept, string key, Func<Task<T>> ask, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!kept.TryGetValue(key, out var entry) || entry.Until <= now)
        {
            if (kept.Count > Most) foreach (var old in kept.Where(old => old.Value.Until <= now)) kept.TryRemove(old);
            entry = (now + Life, ask());
            kept[key] = entry;
        }

        try
        {
            return await entry.Value.WaitAsync(cancel);
        }
        catch (SlackErrorException)
        {
            kept.TryRemove(KeyValuePair.Create(key, entry));
            throw;
        }
    }
}
