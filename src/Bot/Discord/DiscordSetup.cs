using System.Net;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Discord.Gateway;
using Bot.Discord.Interactions;
using Bot.Discord.Rest;
using Bot.Options;
using Bot.Web;

namespace Bot.Discord;

/// <summary>Puts Discord into the host, when it is configured.</summary>
internal static class DiscordSetup
{
    private static readonly TimeSpan CallTime = TimeSpan.FromSeconds(20);

    public static void AddDiscord(this WebApplicationBuilder builder, BotSettings settings)
    {
        if (!settings.Discord.IsOn) return;
        var services = builder.Services;
        services.AddSingleton(settings.Discord);
        services.AddSingleton(provider => Client(settings.Discord, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(_ => new DiscordFiles(Http(), settings.Discord));
        services.AddSingleton(provider => new CitationLinks(settings, provider.GetRequiredService<LiveLinks>()));
        services.AddSingleton(provider => new DiscordReplyWriter(provider.GetRequiredService<CitationLinks>().To));
        services.AddSingleton(provider => provider.GetRequiredService<Dispatcher>().Catalogue);
        services.AddSingleton<RecentAnswers>().AddSingleton<InFlight>().AddSingleton<IdentifyGate>().AddSingleton<GatewayShards>();
        services.AddSingleton<DiscordGuilds>().AddSingleton<DiscordPlatform>().AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<DiscordPlatform>()).AddSingleton<DiscordRequestReader>().AddSingleton<DiscordMessageReader>();
        services.AddSingleton<DiscordInteractions>().AddSingleton<DiscordEvents>();
        services.AddHostedService<DiscordWorker>();
    }

    /// <summary>Before the reader page: what is signed needs no guard of names.</summary>
    public static void MapDiscord(this WebApplication app, BotSettings settings)
    {
        if (!settings.Discord.HasEndpoint) return;
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var endpoint = new InteractionEndpoint(
            new InteractionSignature(settings.Discord.PublicKey!, clock), app.Services.GetRequiredService<DiscordInteractions>(), clock);
        app.Map(InteractionEndpoint.Path, branch => branch.Run(endpoint.TakeAsync));
    }

    /// <summary>Also for the command line, which has no host.</summary>
    public static DiscordClient Client(DiscordOptions options, TimeProvider clock, ILoggerFactory loggers) =>
        new(new CallSender(Http(), options, clock, loggers.CreateLogger<CallSender>()));

    private static HttpClient Http()
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(10), UseCookies = false };
        var http = new HttpClient(handler) { Timeout = CallTime };
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", DiscordUserAgent.Value);
        return http;
    }
}
