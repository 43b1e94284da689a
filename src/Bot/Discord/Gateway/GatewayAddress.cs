using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>What <c>/gateway/bot</c> says (D-G-1).</summary>
/// <param name="Url">Where to connect.</param>
/// <param name="Shards">How many connections Discord wants.</param>
/// <param name="Remaining">Identifies left today.</param>
/// <param name="ResetAfter">When there are more.</param>
/// <param name="Concurrency">Identifies at once, in five seconds.</param>
internal sealed record GatewayAddress(Uri Url, int Shards, int Remaining, TimeSpan ResetAfter, int Concurrency)
{
    /// <exception cref="GatewayFatalException">It names a host that is not Discord's (D-G-18).</exception>
    public static GatewayAddress Of(JsonElement json)
    {
        var url = new Uri(json.GetProperty("url").GetString() ?? "");
        if (!DiscordAddress.IsGood(url)) throw new GatewayFatalException($"Discord:BaseUrl names {url.Host} as the gateway, which is not Discord's; the token stays here (D-G-18).");
        var limit = json.GetProperty("session_start_limit");
        return new GatewayAddress(
            url,
            Math.Max(1, json.GetProperty("shards").GetInt32()),
            limit.GetProperty("remaining").GetInt32(),
            TimeSpan.FromMilliseconds(limit.GetProperty("reset_after").GetDouble()),
            Math.Max(1, limit.GetProperty("max_concurrency").GetInt32()));
    }
}
