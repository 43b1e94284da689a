namespace Bot.Commands.Chat;

/// <summary>Reads a file that somebody else declared the size of.</summary>
internal static class DeclaredFile
{
    /// <exception cref="ChatFileException">There is more than <paramref name="declared"/> bytes.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, long declared, string platform, CancellationToken cancel)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancel) is > 0 and var count)
        {
            if (read.Length + count > declared) throw new ChatFileException($"The file is larger than {platform} said, so it is not taken.");
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
