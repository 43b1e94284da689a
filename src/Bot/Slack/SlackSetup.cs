using System.Net;
using Bot.Commands.Chat;
using Bot.Options;
using Bot.Slack.Api;
using Bot.Slack.Endpoint;
using Bot.Slack.Socket;
using Bot.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Slack;

/// <summary>Puts Slack into the host, when it is configured.</summary>
internal static class SlackSetup
{
    public static void AddSlack(this WebApplicationBuilder builder, BotSettings settings)
    {
        if (!settings.Slack.IsOn) return;
        var services = builder.Services;
        services.AddSingleton(settings.Slack);
        services.AddSingleton(provider => Client(settings.Slack, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(provider => new SlackFiles(Http(), provider.GetRequiredService<SlackClient>(), settings.Slack));
        services.TryAddSingleton(provider => new CitationLinks(settings, provider.GetRequiredService<LiveLinks>()));
        services.AddSingleton(provider => new SlackReplyWriter(provider.GetRequiredService<CitationLinks>().To));
        services.TryAddSingleton<InFlight>();
        services.TryAddSingleton<SocketTimes>();
        services.AddSingleton<SlackIdentity>().AddSingleton<SlackThreads>().AddSingleton<SlackPeople>().AddSingleton<SlackPoster>();
        services.AddSingleton<SlackRequestReader>().AddSingleton<SlackMessageReader>().AddSingleton<SlackEvents>();
        services.AddSingleton<SlackPlatform>().AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<SlackPlatform>());
        services.AddSingleton<Func<SocketKeeper>>(provider => () => ActivatorUtilities.CreateInstance<SocketKeeper>(provider));
        services.AddHostedService<SlackWorker>();
    }

    /// <summary>Before the reader page: what is signed needs no guard of names.</summary>
    public static void MapSlack(this WebApplication app, BotSettings settings)
    {
        if (!settings.Slack.HasEndpoint) return;
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var endpoint = new SlackEndpoint(new RequestSignature(settings.Slack.SigningSecret!, clock), app.Services.GetRequiredService<SlackEvents>(), clock);
        foreach (var path in SlackEndpoint.Paths) app.Map(path, branch => branch.Run(endpoint.TakeAsync));
    }

    /// <summary>Also for the command line, which has no host.</summary>
    public static SlackClient Client(SlackOptions options, TimeProvider clock, ILoggerFactory loggers) =>
        new(new CallSender(Http(), options, clock, loggers.CreateLogger<CallSender>()));

    private static HttpClient Http() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        UseCookies = false,
    });
}
