using Briefing;

namespace Bot.Worker;

/// <summary>Makes known, beside whatever else begins, what articles there are to repeat: else the first push would wait for it.</summary>
internal sealed class DuplicateWorker(BriefingLibrary library) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => library.Duplicates.CatchUp(stoppingToken), stoppingToken);
}
