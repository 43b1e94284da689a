using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Slack.Endpoint;

/// <summary>Proves that a request comes from Slack: HMAC-SHA256 over version, time stamp and raw body, and not from more than five minutes away (S-H-2).</summary>
internal sealed class RequestSignature(string secret, TimeProvider clock)
{
    private const string Version = "v0";

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(300);

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    /// <summary>False for anything that is not exactly as Slack signs it.</summary>
    public bool IsGood(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (signature is null || !IsFresh(timestamp)) return false;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.ASCII.GetBytes(Of(timestamp!, body)));
    }

    /// <summary>As it stands in the header.</summary>
    public string Of(string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"), .. body];
        return $"{Version}={Convert.ToHexStringLower(HMACSHA256.HashData(_secret, signed))}";
    }

    private bool IsFresh(string? timestamp) =>
        timestamp is { Length: <= 12 }
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= Window;
}
