using Bot.Commands;
using Bot.Options;
using Briefing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Web;

/// <summary>Puts the reader page into the host.</summary>
internal static class ReaderPageSetup
{
    /// <summary>A question is a part of the address, with nine bytes for a Chinese character; one that is too long is to be told so.</summary>
    private const int LongestAddress = 128 * 1024;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddReaderPage(this WebApplicationBuilder builder, BotSettings settings)
    {
        builder.WebHost.UseUrls([.. settings.Urls.Select(url => url.ToString())]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
        });
        builder.Services.AddSingleton(services => new LiveLinks(
            () => BoundUrl(services.GetRequiredService<IServer>()), bound => ReaderAddress.Links(settings, services.GetRequiredService<TimeProvider>(), bound)));
        builder.Services.AddSingleton(services => new ReaderPage(
            services.GetRequiredService<BriefingLibrary>(), services.GetRequiredService<Dispatcher>(),
            ReaderAddress.Signer(settings, services.GetRequiredService<TimeProvider>()), services.GetRequiredService<LiveLinks>(), services.GetRequiredService<TimeProvider>()));
    }

    public static void MapReaderPage(this WebApplication app, BotSettings settings)
    {
        app.Use(new RequestGuard(ReaderAddress.Hosts(settings)).Run);
        var page = app.Services.GetRequiredService<ReaderPage>();
        app.MapMethods("/", Reading, page.AskAsync);
        app.MapMethods("/articles/{**id}", Reading, page.ArticleAsync);
        app.MapMethods("/reader.css", Reading, ReaderPage.StyleAsync);
        app.MapFallback("/{**nowhere}", ReaderPage.NowhereAsync);
    }

    /// <summary>The first address the server is bound to; null before it is.</summary>
    private static ListenUrl? BoundUrl(IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses ? ListenUrl.ReadAll(addresses.First(), []) is [{ Port: > 0 } bound, ..] ? bound : null : null;
}
