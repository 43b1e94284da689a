using Bot.Options;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>
/// How many requests a person and a channel may make. Each has a bucket of a minute's worth that fills again evenly (a token bucket);
/// the platform's own limiters keep their own time, which no test can turn.
/// </summary>
public sealed class RequestLimits(ChatOptions options, TimeProvider clock)
{
    /// <summary>Full buckets say nothing: they are dropped when there are this many.</summary>
    private const int MostBuckets = 10_000;

    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly Lock _using = new();

    /// <summary>How many buckets are not full, or not yet known to be.</summary>
    internal int Remembered
    {
        get
        {
            lock (_using) return _buckets.Count;
        }
    }

    /// <summary>Null when the request may be served, else the polite sentence.</summary>
    public Reply.Refusal? Take(ChatActor actor, Conversation conversation)
    {
        var now = clock.GetUtcNow();
        lock (_using)
        {
            if (_buckets.Count >= MostBuckets) DropFull(now);
            var person = Find($"u:{conversation.Platform}:{actor.Id}", options.UserPerMinute, now);
            var channel = Find($"c:{conversation.Platform}:{conversation.Channel}", options.ChannelPerMinute, now);
            if (person?.Wait is > 0 and var ownWait) return Refusal("You ask", options.UserPerMinute, ownWait);
            if (channel?.Wait is > 0 and var channelWait) return Refusal("This channel asks", options.ChannelPerMinute, channelWait);
            person?.Take();
            channel?.Take();
            return null;
        }
    }

    private static Reply.Refusal Refusal(string who, int most, double seconds) =>
        new("rate-limit", $"{who} faster than I answer: {most} requests a minute at most. Please try again in {Math.Ceiling(seconds)} s.");

    /// <summary>Null when there is no limit.</summary>
    private Bucket? Find(string key, int perMinute, DateTimeOffset now)
    {
        if (perMinute == 0) return null;
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets[key] = bucket = new Bucket(perMinute, now);
        bucket.Fill(now);
        return bucket;
    }

    private void DropFull(DateTimeOffset now)
    {
        foreach (var (key, bucket) in _buckets.ToList())
        {
            bucket.Fill(now);
            if (bucket.IsFull) _buckets.Remove(key);
        }
    }

    private sealed class Bucket(int perMinute, DateTimeOffset now)
    {
        private double _left = perMinute;
        private DateTimeOffset _filled = now;

        public bool IsFull => _left >= perMinute;

        /// <summary>Seconds until the next request may come; 0 for now.</summary>
        public double Wait => _left >= 1 ? 0 : (1 - _left) * 60 / perMinute;

        public void Take() => _left--;

        public void Fill(DateTimeOffset now)
        {
            _left = Math.Min(perMinute, _left + (now - _filled).TotalMinutes * perMinute);
            _filled = now;
        }
    }
}
