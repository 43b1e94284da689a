using System.Net.Sockets;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Commands;
using Bot.Json;
using Briefing.Intake;

namespace Bot.Ownership;

/// <summary>Hands a push or a moderator's command to the running worker and brings back what comes of it; asks it where its reader page is.</summary>
internal static class HandOverClient
{
    /// <summary>A link is not worth waiting longer for.</summary>
    private const int MostMillisecondsForAddress = 2_000;

    /// <param name="connection">From <see cref="HandOverAddress.TryConnect"/>.</param>
    /// <param name="source">What to push.</param>
    /// <param name="input">What <c>-</c> stands for.</param>
    /// <exception cref="RefusedException">The worker went away before it was through.</exception>
    public static IEnumerable<PushResult> Push(Socket connection, PushSource source, Stream input)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        stream.Write(HandOverProtocol.Write(source));
        _ = Task.Run(() => SendInput(connection, stream, source.HasInput ? input : Stream.Null));
        foreach (var line in Results(stream, "The worker ended during the push; what it reported is kept, the rest is to be pushed again.")) yield return PushJson.Read(line);
    }

    /// <param name="connection">From <see cref="HandOverAddress.TryConnect"/>.</param>
    /// <param name="request">A moderator's command.</param>
    /// <exception cref="RefusedException">The worker went away before it was through.</exception>
    public static CallReply Ask(Socket connection, CommandRequest request)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        stream.Write(HandOverProtocol.Write(request));
        var line = Results(stream, "The worker ended before it answered; /audit tells whether it is done.").ToList()[0];
        return new CallReply(ReplyJson.Read(line, request), TimeSpan.Zero) { Written = line.GetRawText() };
    }

    /// <summary>Where the reader page of the worker on a folder is reached, and whether links to it must be signed; null when none runs, or it does not tell.</summary>
    public static (string Address, bool AreSigned)? ReaderPage(string folder)
    {
        if (HandOverAddress.TryConnect(folder) is not { } connection) return null;
        connection.ReceiveTimeout = MostMillisecondsForAddress;
        using var stream = new NetworkStream(connection, ownsSocket: true);
        try
        {
            stream.Write(HandOverProtocol.WriteWhere());
            var told = Results(stream, "").ToList()[0];
            return (told.GetProperty("address").GetString()!, told.GetProperty("signed").GetBoolean());
        }
        catch (Exception silent) when (silent is IOException or RefusedException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Results(Stream stream, string whenGone)
    {
        using var lines = new StreamReader(stream, StandardStreams.Utf8);
        while (ReadLine(lines) is { } line)
        {
            if (line == HandOverProtocol.Done) yield break;
            yield return JsonElement.Parse(line);
        }

        throw new RefusedException("worker-gone", whenGone);
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
