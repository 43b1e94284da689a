using Bot.CommandLine;
using Bot.Options;
using Bot.Web;
using Briefing;

namespace Bot.Worker;

/// <summary>Says on standard error what is on and what is off, once all of it has started.</summary>
internal sealed class StartupReport(BotSettings settings, BriefingLibrary library, LiveLinks links) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        StandardStreams.Error.WriteLine($"articles     {library.Store.Counts.Live} in {settings.IndexFolder}");
        StandardStreams.Error.WriteLine($"reader page  {links.Current.Home}");
        foreach (var channel in Channels.All(settings)) StandardStreams.Error.WriteLine($"{channel.Name,-12} {(channel.IsOn ? "on" : "off")}: {channel.Why}");
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
