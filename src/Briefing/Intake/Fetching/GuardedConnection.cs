using System.Net;
using System.Net.Sockets;

namespace Briefing.Intake.Fetching;

/// <summary>
/// Makes the connections of the fetcher. It resolves a name once, checks every address that comes back, and connects to just these: a name
/// that answers differently the next time gains nothing.
/// </summary>
internal sealed class GuardedConnection(FetchOptions options)
{
    /// <exception cref="FetchRefusedException">The name has no address, or one that is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await ResolveAsync(host, cancel);
        if (addresses.Length == 0) throw new FetchRefusedException(NotFound(host));
        if (Array.Exists(addresses, address => !MayBeAsked(address, port)))
            throw new FetchRefusedException($"“{host}” leads into a private network or to this machine: only public web sites are fetched");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayBeAsked(IPAddress address, int port) =>
        (PublicAddress.Is(address) && options.Ports.Contains(port)) || options.Allowed.Contains(new IPEndPoint(address, port));

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
    {
        if (IPAddress.TryParse(host, out var literal)) return [literal];
        try
        {
            return await options.Resolve(host, cancel);
        }
        catch (SocketException)
        {
            throw new FetchRefusedException(NotFound(host));
        }
    }

    private static string NotFound(string host) => $"there is no site “{host}”: look whether the address is spelt right";
}
