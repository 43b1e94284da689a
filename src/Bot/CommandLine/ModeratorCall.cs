using Bot.Commands;
using Bot.Commands.Chat.Storage;
using Bot.Options;
using Bot.Ownership;
using Briefing.Intake.Fetching;

namespace Bot.CommandLine;

/// <summary>
/// A call as moderator: its commands write. Without a running worker it owns the folder for a moment; beside one it hands them over,
/// and answers everything else by itself.
/// </summary>
internal sealed class ModeratorCall(BotSettings settings, LibraryOpener opener, PageFetcher pages, TimeProvider clock)
{
    /// <exception cref="RefusedException">The worker went away, or another process writes for too long.</exception>
    public async Task<CallReply> RunAsync(CommandRequest request, CancellationToken cancel)
    {
        using var owned = await opener.TakeLockAsync(cancel);
        using var library = owned is null ? await opener.OpenUpToDateAsync(cancel) : opener.OpenForWriting();
        if (owned is not null) opener.BringUpToDate(library, cancel);
        using var chat = owned is null ? null : ChatStore.Open(opener.Folder, clock);
        var dispatcher = new Dispatcher(library, pages, new StandardErrorLogger<Dispatcher>(), chat is null ? null : new AskedLog(chat, settings.Chat, clock));
        var started = clock.GetTimestamp();
        return owned is null && dispatcher.Route(request.Text) is CommandRoute.To { Command.Access: CommandAccess.Moderator }
            ? HandOver(request)
            : new CallReply(dispatcher.Run(request), clock.GetElapsedTime(started));
    }

    private CallReply HandOver(CommandRequest request) => HandOverAddress.TryConnect(opener.Folder) is { } worker
        ? HandOverClient.Ask(worker, request)
        : throw new RefusedException("worker-gone", "The worker has just ended; try again.");
}
