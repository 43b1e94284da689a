using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Simulators.Discord;

/// <summary>Limits a route and resource to so many calls in so many seconds, and tells it in headers (D-L-1, D-L-2).</summary>
internal sealed class CallBuckets(DiscordSimulator discord)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Used, DateTimeOffset Reset)> _buckets = [];

    /// <summary>Only channels and webhooks are limited so narrowly; interactions' first answers are not.</summary>
    public RestAnswer? Refusal(RestCall call)
    {
        var path = call.Route.Split(' ')[1];
        if (!path.StartsWith("channels/", StringComparison.Ordinal) && !path.StartsWith("webhooks/", StringComparison.Ordinal)) return null;
        var resource = call.Value("channel") + call.Value("webhook") + call.Value("token");
        lock (_lock)
        {
            var now = discord.Clock.GetUtcNow();
            var key = call.Route + resource;
            var bucket = _buckets.TryGetValue(key, out var known) && known.Reset > now ? known : (Used: 0, Reset: now + Window);
            if (_buckets.Count > 10_000) _buckets.Clear();
            _buckets[key] = bucket with { Used = bucket.Used + 1 };
            var remaining = Math.Max(0, discord.CallsInWindow - bucket.Used - 1);
            Tell(call.Context.Response.Headers, remaining, bucket.Reset, now, call.Route);
            if (bucket.Used < discord.CallsInWindow) return null;
            call.Context.Response.Headers["X-RateLimit-Scope"] = "user";
            call.Context.Response.Headers.RetryAfter = Math.Ceiling((bucket.Reset - now).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return new RestAnswer(429, new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = (bucket.Reset - now).TotalSeconds, ["global"] = false });
        }
    }

    private void Tell(IHeaderDictionary headers, int remaining, DateTimeOffset reset, DateTimeOffset now, string route)
    {
        headers["X-RateLimit-Limit"] = discord.CallsInWindow.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (reset.ToUnixTimeMilliseconds() / 1000.0).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = (reset - now).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(BitConverter.GetBytes(route.Aggregate(17L, (hash, c) => unchecked((hash * 31) + c))));
    }
}
