using System.Net;

namespace Bot.Slack;

/// <summary>Which addresses may be trusted with a token or an answer: TLS at Slack's own names, or anything on this machine (D-G-18).</summary>
internal static class SlackAddress
{
    private const string Name = "slack.com";

    public static bool IsGood(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsGood(uri);

    public static bool IsGood(Uri address) =>
        address.UserInfo.Length == 0 && (IsLoopback(address) || (address.Scheme is "https" or "wss" && IsSlack(address.IdnHost)));

    private static bool IsSlack(string host) => host == Name || host.EndsWith("." + Name, StringComparison.Ordinal);

    private static bool IsLoopback(Uri address) =>
        address.Scheme is "http" or "ws" or "https" or "wss" && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
