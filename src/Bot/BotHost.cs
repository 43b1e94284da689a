using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Console;
using Bot.Discord;
using Bot.Options;
using Bot.Ownership;
using Bot.Slack;
using Bot.Web;
using Bot.Worker;
using Briefing;
using Briefing.Intake.Fetching;

namespace Bot;

/// <summary>The worker's parts, in the order in which they start: the hand-over of pushes, the seeds, the duplicates, the reader page, the report, the chat.</summary>
internal static class BotHost
{
    /// <param name="settings">Read and valid.</param>
    /// <param name="library">Open for writing.</param>
    /// <param name="swap">Replaces parts at the edges: the clock, the platforms.</param>
    public static WebApplication Build(BotSettings settings, BriefingLibrary library, Action<WebApplicationBuilder>? swap = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.Logging.AddStandardError(settings.Configuration);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(settings).AddSingleton(library);
        builder.Services.AddSingleton(services => new PageFetcher(settings.Fetch.ForPages(), services.GetRequiredService<TimeProvider>())).AddSingleton<Dispatcher>();
        builder.Services.AddSingleton<LibraryOpener>();
        builder.Services.AddHostedService<HandOverWorker>();
        builder.Services.AddHostedService<SeedWorker>();
        builder.Services.AddHostedService<DuplicateWorker>();
        builder.AddReaderPage(settings);
        builder.AddChat(settings);
        builder.AddDiscord(settings);
        builder.AddSlack(settings);
        builder.Services.AddHostedService<StartupReport>();
        builder.Services.AddHostedService<ConsoleChat>();
        swap?.Invoke(builder);

        var app = builder.Build();
        app.MapDiscord(settings);
        app.MapSlack(settings);
        app.MapReaderPage(settings);
        return app;
    }
}
