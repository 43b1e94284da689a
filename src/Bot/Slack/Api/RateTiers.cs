namespace Bot.Slack.Api;

/// <summary>
/// How often a method may be called in a minute (B7). Source: <c>metadata/web-api/rate_limit_tiers.json</c> of Slack's own
/// java-slack-sdk; tiers are lower bounds, and Slack says with a 429 when it wants less.
/// </summary>
internal static class RateTiers
{
    private const int Tier1 = 1;
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;

    /// <summary>Socket Mode opens two connections at the start, and one more at each hand-over: small bursts are taken (S-K-1).</summary>
    private const int BurstOfTier1 = 4;

    private static readonly Dictionary<string, int> Calls = new()
    {
        ["apps.connections.open"] = Tier1 * BurstOfTier1,
        ["usergroups.users.list"] = Tier2,
        ["usergroups.list"] = Tier2,
        ["chat.update"] = Tier3,
        ["chat.delete"] = Tier3,
        ["conversations.info"] = Tier3,
        ["conversations.open"] = Tier3,
        ["chat.postEphemeral"] = Tier4,
        ["views.open"] = Tier4,
        ["users.info"] = Tier4,
        ["conversations.members"] = Tier4,
        ["files.info"] = Tier4,
        ["files.getUploadURLExternal"] = Tier4,
        ["files.completeUploadExternal"] = Tier4,
    };

    /// <summary>Null for methods that are counted in another way: chat.postMessage a channel, auth.test hardly at all.</summary>
    public static int? CallsAMinute(string method) => Calls.TryGetValue(method, out var calls) ? calls : null;
}
