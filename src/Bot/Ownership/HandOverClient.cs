using System.Net.Sockets;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Json;
using Briefing.Intake;

namespace Bot.Ownership;

/// <summary>Hands a push to the running worker and brings its results back.</summary>
internal static class HandOverClient
{
    /// <param name="connection">From <see cref="HandOverAddress.TryConnect"/>.</param>
    /// <param name="source">What to push.</param>
    /// <param name="input">What <c>-</c> stands for.</param>
    /// <exception cref="RefusedException">The worker went away before it was through.</exception>
    public static IEnumerable<PushResult> Push(Socket connection, PushSource source, Stream input)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        stream.Write(HandOverProtocol.Write(source));
        _ = Task.Run(() => SendInput(connection, stream, source.HasInput ? input : Stream.Null));
        using var lines = new StreamReader(stream, StandardStreams.Utf8);
        while (ReadLine(lines) is { } line)
        {
            if (line == HandOverProtocol.Done) yield break;
            yield return PushJson.Read(JsonElement.Parse(line));
        }

        throw new RefusedException("worker-gone", "The worker ended during the push; what it reported is kept, the rest is to be pushed again.");
    }

    private static void SendInput(Socket connection, NetworkStream stream, Stream input)
    {
        try
        {
            input.CopyTo(stream);
            connection.Shutdown(SocketShutdown.Send);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // The worker needs no more of it, or is gone: the results tell which.
            return;
        }
    }

    private static string? ReadLine(StreamReader lines)
    {
        try
        {
            return lines.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
