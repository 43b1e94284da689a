using System.Net.Sockets;
using Bot.Options;
using Bot.Ownership;
using Microsoft.AspNetCore.Connections;

namespace Bot.CommandLine;

/// <summary><c>bot</c> without a verb: the worker. It owns the index folder until it ends.</summary>
internal static class WorkerVerb
{
    /// <exception cref="RefusedException">Another worker has the folder, another program the port, or the address is none of this machine's.</exception>
    public static async Task<int> RunAsync(BotSettings settings, CancellationToken cancel)
    {
        var opener = new LibraryOpener(settings, TimeProvider.System);
        using var owned = await opener.TakeLockAsync(cancel) ?? throw new RefusedException(
            "second-worker", $"A worker already runs on {opener.Folder}: stop it, or give this one a folder of its own with --Index:Path=DIR.");
        using var library = opener.OpenForWriting();
        await using var app = BotHost.Build(settings, library);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException failed) when (failed.InnerException is AddressInUseException)
        {
            throw new RefusedException("port-taken", $"Another program listens at {string.Join(" or ", settings.Urls)}: stop it, or choose another port with --urls=http://127.0.0.1:5081.");
        }
        catch (SocketException failed)
        {
            throw new RefusedException("bad-address", $"The reader page cannot listen at {string.Join(" or ", settings.Urls)}: {failed.Message}. Choose an address of this machine and a port that you may use, with --urls=http://127.0.0.1:5081.");
        }
        catch (OperationCanceledException)
        {
            return BotCommandLine.Done;
        }

        await app.WaitForShutdownAsync(cancel);
        return BotCommandLine.Done;
    }
}
