using System.Net.Http.Headers;
using System.Text.Json;

namespace Bot.Discord.Rest;

/// <summary>What a 429 says (D-L-3), also one from the proxy before Discord, which has neither JSON nor the usual headers (D-L-6).</summary>
/// <param name="Pause">How long to wait.</param>
/// <param name="IsGlobal">Every route waits.</param>
/// <param name="IsShared">Others used the limit up: it does not count as an invalid call (D-L-5).</param>
internal sealed record RateLimitAnswer(TimeSpan Pause, bool IsGlobal, bool IsShared)
{
    /// <summary>Where nothing says how long.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static RateLimitAnswer Of(HttpResponseHeaders headers, ReadOnlySpan<byte> body)
    {
        var (said, isGlobal) = Read(body);
        var isOurs = headers.Contains("X-RateLimit-Bucket") || said is not null;
        var pause = said ?? headers.RetryAfter?.Delta ?? Unsaid;
        return new RateLimitAnswer(
            pause > Longest ? Longest : pause,
            isGlobal || Has(headers, "X-RateLimit-Global", "true") || !isOurs,
            Has(headers, "X-RateLimit-Scope", "shared"));
    }

    private static bool Has(HttpResponseHeaders headers, string name, string value) =>
        headers.TryGetValues(name, out var values) && values.First().Equals(value, StringComparison.OrdinalIgnoreCase);

    private static (TimeSpan? Pause, bool IsGlobal) Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return default;
            var isGlobal = json.RootElement.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True;
            if (!json.RootElement.TryGetProperty("retry_after", out var after) || !after.TryGetDouble(out var seconds)) return (null, isGlobal);
            return (TimeSpan.FromSeconds(Math.Clamp(seconds, 0, Longest.TotalSeconds)), isGlobal);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
