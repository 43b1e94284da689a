using System.Net;

namespace Bot.Web;

/// <summary>Who makes a request.</summary>
internal static class Caller
{
    /// <summary>
    /// The person at this machine: the connection begins and ends here, asks for this machine by its own name, and no proxy
    /// passes it on for somebody else.
    /// </summary>
    public static bool IsLocal(HttpContext context)
    {
        var connection = context.Connection;
        return connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
            && connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local)
            && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
            && !context.Request.Headers.ContainsKey("Forwarded") && !context.Request.Headers.ContainsKey("X-Forwarded-For");
    }
}
