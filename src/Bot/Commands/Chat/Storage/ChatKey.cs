using System.Buffers.Text;
using System.Security.Cryptography;

namespace Bot.Commands.Chat.Storage;

/// <summary>Keys nobody guesses: they travel in buttons, which anybody can forge.</summary>
internal static class ChatKey
{
    private const int Bytes = 12;

    /// <summary>16 letters, digits, hyphens or underscores.</summary>
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
