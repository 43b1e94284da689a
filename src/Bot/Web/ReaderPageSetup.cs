using Bot.Commands;
using Bot.Options;
using Briefing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Web;

/// <summary>Puts the reader page into the host.</summary>
internal static class ReaderPageSetup
{
    public static void AddReaderPage(this WebApplicationBuilder builder, BotSettings settings)
    {
        builder.WebHost.UseUrls([.. settings.Urls.Select(url => url.ToString())]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
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
        app.MapGet("/", page.AskAsync);
        app.MapGet("/articles/{**id}", page.ArticleAsync);
        app.MapGet("/reader.css", ReaderPage.StyleAsync);
        app.MapGet("/{**nowhere}", ReaderPage.NowhereAsync);
    }

    /// <summary>The first address the server is bound to; null before it is.</summary>
    private static ListenUrl? BoundUrl(IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses ? ListenUrl.ReadAll(addresses.First(), []) is [{ Port: > 0 } bound, ..] ? bound : null : null;
}
