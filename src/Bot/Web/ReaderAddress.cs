using Bot.Options;

namespace Bot.Web;

/// <summary>Where the reader page is reached, and whether a link to it must be signed.</summary>
internal static class ReaderAddress
{
    /// <param name="settings">Where it listens and what others call it.</param>
    /// <param name="clock">For the expiry of links.</param>
    /// <param name="bound">The address it is bound to, where the setting leaves the port open.</param>
    public static ReaderLinks Links(BotSettings settings, TimeProvider clock, ListenUrl? bound = null)
    {
        var listen = bound ?? settings.Urls[0];
        var address = settings.Web.PublicUrl ?? (IsAnyAddress(listen) ? listen with { Host = "127.0.0.1" } : listen).ToString();
        return new ReaderLinks(address, OnlyThisMachine(settings) ? null : Signer(settings, clock));
    }

    public static LinkSigner Signer(BotSettings settings, TimeProvider clock) => new(LinkKey.LoadOrMake(settings.IndexFolder), settings.Web.LinkDays, clock);

    public static bool OnlyThisMachine(BotSettings settings) => settings.Web.PublicUrl is null && settings.Urls.All(url => url.IsLoopback);

    /// <summary>The names a request may call the page by. Any other one may be a stranger's page that had its name point here.</summary>
    public static IReadOnlySet<string> Hosts(BotSettings settings)
    {
        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };
        hosts.UnionWith(settings.Urls.Where(url => !IsAnyAddress(url)).Select(url => url.Host));
        if (settings.Web.PublicUrl is { } known) hosts.Add(new Uri(known).Host);
        return hosts;
    }

    private static bool IsAnyAddress(ListenUrl url) => url.Host is "0.0.0.0" or "[::]";
}
