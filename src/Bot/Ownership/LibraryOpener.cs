using Bot.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Console;
using Bot.Options;
using Briefing;
using Briefing.Articles;
using Briefing.Intake;

namespace Bot.Ownership;

/// <summary>Opens the library for what a call needs of it: as its only writer, or for reading beside one.</summary>
internal sealed class LibraryOpener(BotSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a question waits for a call that writes for a moment; then it answers from what is there.</summary>
    private static readonly TimeSpan QuestionsPatience = TimeSpan.FromSeconds(20);

    /// <summary>How long a call that writes waits for another one.</summary>
    private static readonly TimeSpan WritersPatience = TimeSpan.FromMinutes(2);

    public string Folder => settings.IndexFolder;

    public bool HasStore => File.Exists(Path.Combine(Folder, "articles.db"));

    /// <summary>For questions: reads beside whoever writes, after seeds that changed were brought in.</summary>
    public async Task<BriefingLibrary> OpenUpToDateAsync(CancellationToken cancel)
    {
        if (HasStore && TryOpenCurrent() is { } current) return current;
        using (var owned = await TryTakeLockAsync(QuestionsPatience, cancel))
        {
            if (owned is not null)
            {
                using var library = OpenForWriting();
                BringUpToDate(library, cancel);
            }
        }

        return OpenForReading();
    }

    /// <summary>Lets an index that is behind the store follow it, as every start does, when nobody else writes. A damaged one is left as it is.</summary>
    public void FollowStore(CancellationToken cancel)
    {
        using (var library = OpenForReading())
        {
            if (Behind(library) is null or 0) return;
        }

        using var owned = WriterLock.TryTake(Folder);
        if (owned is null) return;
        using var writable = OpenForWriting();
        writable.Index.CatchUp(cancel: cancel);
    }

    /// <summary>Brings in the seeds that changed and lets the index follow the store. Needs the right to write.</summary>
    public void BringUpToDate(BriefingLibrary library, CancellationToken cancel)
    {
        using var progress = ProgressLine.Start("bringing in seeds");
        foreach (var result in Seeds(library)?.BringIn(cancel) ?? [])
        {
            progress.Count();
            if (result.Outcome == PushOutcome.Refused) StandardStreams.Error.WriteLine(VisibleText.Of($"bot: seed {result.Id}: {result.Message}"));
        }

        library.Index.CatchUp(cancel: cancel);
    }

    public BriefingLibrary OpenForReading() => BriefingLibrary.Open(Folder, readOnly: true, clock, settings.KindsFolder);

    public BriefingLibrary OpenForWriting()
    {
        var library = BriefingLibrary.Open(Folder, readOnly: false, clock, settings.KindsFolder);
        library.Index.Unread += (id, failure) => StandardStreams.Error.WriteLine(VisibleText.Of($"bot: article {id} cannot be read ({failure.GetType().Name}: {failure.Message}); it is kept, and is in no answer."));
        return library;
    }

    /// <summary>Waits until no other process writes.</summary>
    /// <returns>Null when a worker runs: it keeps the right to write as long as it lives.</returns>
    /// <exception cref="RefusedException">Another process writes for too long, or the folder may not be written.</exception>
    public async Task<WriterLock?> TakeLockAsync(CancellationToken cancel)
    {
        if (await TryTakeLockAsync(WritersPatience, cancel) is { } taken) return taken;
        return HandOverAddress.IsWorkerRunning(Folder)
            ? null
            : throw new RefusedException("index-busy", $"Another process has been writing {Folder} for two minutes; try again when it is done.");
    }

    /// <returns>Null when a worker runs, or another process writes for longer than <paramref name="patience"/>.</returns>
    private async Task<WriterLock?> TryTakeLockAsync(TimeSpan patience, CancellationToken cancel)
    {
        try
        {
            var started = clock.GetTimestamp();
            while (true)
            {
                if (WriterLock.TryTake(Folder) is { } taken) return taken;
                if (HandOverAddress.IsWorkerRunning(Folder) || clock.GetElapsedTime(started) > patience) return null;
                await Task.Delay(Pause, clock, cancel);
            }
        }
        catch (Exception forbidden) when (forbidden is UnauthorizedAccessException or IOException)
        {
            throw new RefusedException("index-not-writable", $"{Folder} cannot be written: {forbidden.Message}");
        }
    }

    /// <summary>Null when something is to be brought in first.</summary>
    private BriefingLibrary? TryOpenCurrent()
    {
        if (TryOpenForReading() is not { } library) return null;
        if (Behind(library) is 0 && Seeds(library)?.HasChanges() is not true) return library;
        library.Dispose();
        return null;
    }

    /// <summary>Null when an earlier program has written the store: opening it for writing brings it up to date.</summary>
    private BriefingLibrary? TryOpenForReading()
    {
        try
        {
            return OpenForReading();
        }
        catch (StoreUnusableException outdated) when (outdated.IsOutdated)
        {
            return null;
        }
    }

    /// <returns>How many changes of the store the index has not followed; null when it is damaged: opening it for writing builds it anew.</returns>
    public static long? Behind(BriefingLibrary library)
    {
        try
        {
            return library.Store.LastSequence - library.Index.Followed;
        }
        catch (Exception damage) when (damage is not (OutOfMemoryException or StoreUnusableException))
        {
            // Whatever a damaged file makes Lucene throw.
            return null;
        }
    }

    private SeedFolder? Seeds(BriefingLibrary library) =>
        settings.SeedFolder is { } folder ? new SeedFolder(folder, library.Store, library.Newsdesk) : null;
}
