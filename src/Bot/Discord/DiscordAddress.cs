using System.Net;

namespace Bot.Discord;

/// <summary>Which addresses may be trusted with the token: TLS at Discord's own names, or anything on this machine (D-G-18).</summary>
internal static class DiscordAddress
{
    private static readonly string[] Names = ["discord.com", "discord.gg"];

    public static bool IsGood(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsGood(uri);

    public static bool IsGood(Uri address) =>
        IsLoopback(address) || (address.Scheme is "https" or "wss" && Names.Any(name => address.IdnHost == name || address.IdnHost.EndsWith("." + name, StringComparison.Ordinal)));

    public static bool IsLoopback(Uri address) =>
        address.Scheme is "http" or "ws" or "https" or "wss" && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
