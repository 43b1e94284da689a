using System.Text.Json;
using Bot.Commands.Chat;

namespace Bot.Discord;

/// <summary>Fetches what people attach: from Discord's own hosts alone, without token and redirect, no more than was declared (D-M-5).</summary>
internal sealed class DiscordFiles(HttpClient http, DiscordOptions options)
{
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <param name="attachment">As it is in a message, or resolved from an option.</param>
    public ChatFile Of(JsonElement attachment)
    {
        var url = attachment.TryGetProperty("url", out var address) ? address.GetString() ?? "" : "";
        var name = attachment.TryGetProperty("filename", out var given) ? given.GetString() ?? "" : "";
        var type = attachment.TryGetProperty("content_type", out var kind) && kind.ValueKind == JsonValueKind.String ? kind.GetString()! : "";
        var size = attachment.TryGetProperty("size", out var bytes) && bytes.TryGetInt64(out var declared) ? declared : 0;
        return new ChatFile(name, type, size, (most, cancel) => ReadAsync(url, size, most, cancel));
    }

    private async Task<byte[]> ReadAsync(string url, long declared, long most, CancellationToken cancel)
    {
        if (declared > most) throw new ChatFileException($"The file has {declared:N0} bytes; the most is {most:N0}.");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsTrusted(address)) throw new ChatFileException("The file is not on Discord's own servers, so it is not fetched.");
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (!response.IsSuccessStatusCode) throw new ChatFileException("Discord no longer has the file; please send it again.");
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            return await DeclaredFile.ReadAsync(stream, declared, "Discord", cancel);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new ChatFileException("The file could not be fetched from Discord; please send it again.", lost);
        }
    }

    private bool IsTrusted(Uri address) =>
        (address.Scheme == "https" && Hosts.Contains(address.IdnHost)) || (DiscordAddress.IsLoopback(address) && DiscordAddress.IsLoopback(new Uri(options.BaseUrl)));
}
