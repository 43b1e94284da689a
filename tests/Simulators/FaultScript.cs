using Microsoft.AspNetCore.Http;

namespace Simulators;

/// <summary>What the next matching call meets instead of, or after, its ordinary treatment.</summary>
public sealed record Fault
{
    /// <summary>Answered with this status; 0 for none: the connection is cut.</summary>
    public int Status { get; init; }

    public string? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The call is carried out, and its answer lost.</summary>
    public bool AfterwardsOnly { get; init; }

    /// <summary>A 429 as Slack sends it (B7).</summary>
    public static Fault SlackLimited(int seconds) => new()
    {
        Status = 429,
        Body = """{"ok":false,"error":"ratelimited"}""",
        Headers = new Dictionary<string, string> { ["Retry-After"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    };

    /// <summary>Answers so, or cuts the connection.</summary>
    internal async Task StrikeAsync(HttpContext context)
    {
        if (Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        foreach (var (name, value) in Headers) context.Response.Headers[name] = value;
        await context.Response.WriteAsync(Body ?? "");
    }

    /// <summary>A 429 as Discord sends it (D-L-3).</summary>
    public static Fault RateLimited(double seconds, string scope = "user") => new()
    {
        Status = 429,
        Body = FormattableString.Invariant($$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(scope == "global" ? "true" : "false")}}}"""),
        Headers = new Dictionary<string, string>
        {
            ["Retry-After"] = Math.Ceiling(seconds).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = scope,
            ["X-RateLimit-Bucket"] = "abcd1234",
            [scope == "global" ? "X-RateLimit-Global" : "X-RateLimit-Remaining"] = scope == "global" ? "true" : "0",
            ["X-RateLimit-Reset-After"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    /// <summary>A 429 of the proxy before Discord: no JSON, none of the headers (D-L-6).</summary>
    public static Fault Cloudflare(int seconds) => new()
    {
        Status = 429,
        Body = "<html><title>Access denied | discord.com used Cloudflare to restrict access</title></html>",
        ContentType = "text/html",
        Headers = new Dictionary<string, string> { ["Retry-After"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    };

    public static Fault ServerError { get; } = new() { Status = 503, Body = "upstream connect error", ContentType = "text/plain" };

    public static Fault Cut { get; } = new();

    public static Fault CutAfterwards { get; } = new() { AfterwardsOnly = true };
}

/// <summary>Faults for calls to come, by the beginning of "METHOD route".</summary>
public sealed class FaultScript
{
    private readonly Lock _lock = new();
    private readonly List<(string Call, Fault Fault)> _faults = [];

    public void Add(string call, Fault fault, int times = 1)
    {
        lock (_lock)
        {
            for (var i = 0; i < times; i++) _faults.Add((call, fault));
        }
    }

    /// <summary>What has not struck yet never will.</summary>
    public void Clear()
    {
        lock (_lock) _faults.Clear();
    }

    internal Fault? Take(string call)
    {
        lock (_lock)
        {
            var at = _faults.FindIndex(fault => call.StartsWith(fault.Call, StringComparison.Ordinal));
            if (at < 0) return null;
            var fault = _faults[at].Fault;
            _faults.RemoveAt(at);
            return fault;
        }
    }
}
