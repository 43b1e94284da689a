using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Discord.Rest;

/// <summary>What Discord's answers say of how often it may be called (D-L-1..4): a bucket for a route and resource, and one for all.</summary>
internal sealed class CallLimits(TimeProvider clock)
{
    private const int GlobalCallsASecond = 50;
    private const int PruneAbove = 1_000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _hashes = [];
    private readonly Dictionary<string, Bucket> _buckets = [];
    private readonly Queue<DateTimeOffset> _sent = [];
    private DateTimeOffset _globalUntil;

    /// <summary>Returns when the call may be sent, and counts it as sent.</summary>
    /// <exception cref="DiscordErrorException">That would be after the call's deadline.</exception>
    public async ValueTask WaitAsync(DiscordCall call, CancellationToken cancel)
    {
        while (Take(call) is var wait && wait > TimeSpan.Zero)
        {
            if (clock.GetUtcNow() + wait > call.Deadline) throw DiscordErrorException.NotSent(call, $"Discord wants a pause of {wait.TotalSeconds:0.#} s, and nobody waits that long");
            await Task.Delay(wait, clock, cancel);
        }
    }

    /// <summary>Takes in what an answer says of its bucket.</summary>
    public void Learn(DiscordCall call, HttpResponseHeaders headers)
    {
        if (Text(headers, "X-RateLimit-Bucket") is not { } hash || Number(headers, "X-RateLimit-Remaining") is not { } remaining || Number(headers, "X-RateLimit-Reset-After") is not { } after) return;
        lock (_lock)
        {
            _hashes[RouteOf(call)] = hash;
            var bucket = BucketOf(call);
            var reset = clock.GetUtcNow() + TimeSpan.FromSeconds(after);

            // Answers overtake each other: within one window only the lowest remainder is true.
            bucket.Remaining = reset > bucket.Reset + Second ? (int)remaining : Math.Min(bucket.Remaining, (int)remaining);
            bucket.Reset = reset;
        }
    }

    /// <summary>Takes in a 429.</summary>
    /// <param name="call">What was refused.</param>
    /// <param name="pause">How long Discord wants.</param>
    /// <param name="isGlobal">For every route (D-L-3).</param>
    public void Pause(DiscordCall call, TimeSpan pause, bool isGlobal)
    {
        lock (_lock)
        {
            var until = clock.GetUtcNow() + pause;
            if (isGlobal && until > _globalUntil) _globalUntil = until;
            if (isGlobal) return;
            var bucket = BucketOf(call);
            (bucket.Remaining, bucket.Reset) = (0, until);
        }
    }

    private TimeSpan Take(DiscordCall call)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_globalUntil > now) return _globalUntil - now;
            while (_sent.TryPeek(out var oldest) && now - oldest >= Second) _sent.Dequeue();
            if (!call.IsInteraction && _sent.Count >= GlobalCallsASecond) return Second - (now - _sent.Peek());

            if (_buckets.Count > PruneAbove) Prune(now);
            if (_buckets.TryGetValue(KeyOf(call), out var bucket) && bucket.Reset > now)
            {
                if (bucket.Remaining == 0) return bucket.Reset - now;
                bucket.Remaining--;
            }

            if (!call.IsInteraction) _sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (var old in _buckets.Where(bucket => bucket.Value.Reset <= now).Select(bucket => bucket.Key).ToList()) _buckets.Remove(old);
    }

    private Bucket BucketOf(DiscordCall call)
    {
        var key = KeyOf(call);
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets[key] = bucket = new Bucket();
        return bucket;
    }

    private string KeyOf(DiscordCall call) => $"{_hashes.GetValueOrDefault(RouteOf(call)) ?? RouteOf(call)} {call.Resource}";

    private static string RouteOf(DiscordCall call) => $"{call.Method} {call.Route}";

    private static string? Text(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.First() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Math.Clamp(number, 0, 86_400) : null;

    private sealed class Bucket
    {
        public int Remaining { get; set; } = int.MaxValue;

        public DateTimeOffset Reset { get; set; }
    }
}
