using System.Net;

namespace Briefing.Intake.Fetching;

/// <summary>How pages are fetched. The defaults are for the open web.</summary>
public sealed record FetchOptions
{
    /// <summary>
    /// What the bot calls itself to sites (RFC 9110, section 10.1.5). Its first word, up to the slash, is the name that a <c>robots.txt</c>
    /// may speak to.
    /// </summary>
    public string UserAgent { get; init; } = "BriefingBot/1.0 (self-hosted; fetches single pages that a moderator asks for)";

    /// <summary>Bytes of one page or file, unpacked.</summary>
    public int MostBytes { get; init; } = IntakeLimits.ArticleBytes;

    /// <summary>How many bytes one packed byte may become. Web pages stay below 20; the most that deflate can do is about 1,030.</summary>
    public int MostUnpacking { get; init; } = 100;

    /// <summary>How often one address may lead to another. Browsers allow 20, and hardly any site needs more than three.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>For all of a page: names, connections, redirects, <c>robots.txt</c>, and reading it to its end.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Ports that may be asked. Others belong to services that are no web sites.</summary>
    public IReadOnlyCollection<int> Ports { get; init; } = [80, 443];

    /// <summary>Whether a site's <c>robots.txt</c> (RFC 9309) is asked first, and obeyed.</summary>
    public bool ObeysRobots { get; init; } = true;

    /// <summary>
    /// Addresses, with their port, that may be asked although they are not public: a server of a test, or a site of one's own network. None
    /// unless somebody names them.
    /// </summary>
    public IReadOnlyCollection<IPEndPoint> Allowed { get; init; } = [];

    /// <summary>How a name becomes addresses: the machine's resolver.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
