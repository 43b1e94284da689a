using System.Net;
using System.Net.Sockets;

namespace Briefing.Tests.Intake.Fetching;

/// <summary>Listens on loopback, in both families and at one port, to prove that nobody comes.</summary>
internal sealed class Tripwire : IDisposable
{
    private readonly List<TcpListener> _listeners = [];

    public Tripwire()
    {
        var first = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        _listeners.Add(first);
        Port = ((IPEndPoint)first.LocalEndpoint).Port;
        if (TryListen(new TcpListener(IPAddress.IPv6Loopback, Port)) is { } second) _listeners.Add(second);
    }

    public int Port { get; }

    /// <summary>A connection that was made waits here even when it is closed again.</summary>
    public bool WasTouched => _listeners.Exists(listener => listener.Pending());

    /// <summary>Where a machine has no IPv6, nobody can come that way.</summary>
    private static TcpListener? TryListen(TcpListener listener)
    {
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            listener.Dispose();
            return null;
        }
    }

    public void Dispose() => _listeners.ForEach(listener => listener.Dispose());
}
