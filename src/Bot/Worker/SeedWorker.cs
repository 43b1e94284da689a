using Bot.Ownership;
using Briefing;

namespace Bot.Worker;

/// <summary>Brings in the seeds that changed, before the worker serves anybody.</summary>
internal sealed class SeedWorker(LibraryOpener opener, BriefingLibrary library) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.Run(() => opener.BringUpToDate(library, cancellationToken), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
