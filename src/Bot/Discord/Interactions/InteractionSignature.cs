using System.Globalization;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Bot.Discord.Interactions;

/// <summary>Proves that a request comes from Discord: Ed25519 over time stamp and raw body (D-H-1), and not from long ago (D-H-5).</summary>
/// <param name="publicKey">64 hexadecimal digits.</param>
/// <param name="clock">The time of day.</param>
internal sealed class InteractionSignature(string publicKey, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly byte[] _key = Convert.FromHexString(publicKey);

    /// <summary>False for anything that is not exactly as Discord signs it.</summary>
    public bool IsGood(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (signature is null || signature.Length != 2 * Ed25519.SignatureSize || !signature.All(char.IsAsciiHexDigit) || !IsFresh(timestamp)) return false;
        var stamp = Encoding.ASCII.GetBytes(timestamp!);
        byte[] message = [.. stamp, .. body];
        return Ed25519.Verify(Convert.FromHexString(signature), 0, _key, 0, message, 0, message.Length);
    }

    private bool IsFresh(string? timestamp) =>
        timestamp is { Length: <= 12 }
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= Window;
}
