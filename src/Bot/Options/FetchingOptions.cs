using System.ComponentModel.DataAnnotations;
using System.Net;
using Briefing.Intake.Fetching;

namespace Bot.Options;

/// <summary>Section <c>Fetch</c>: how the pages that moderators push are fetched.</summary>
public sealed record FetchingOptions
{
    private const int Megabyte = 1024 * 1024;

    private static readonly FetchOptions Defaults = new();

    /// <summary>What the bot calls itself to sites; up to the first slash it is the name that a site's <c>robots.txt</c> may speak to.</summary>
    [RegularExpression(@"[!-.0-~][ -~]*", ErrorMessage = "must be a name in plain letters, such as NewsroomBot/1.0 (+https://newsroom.example/bot)")]
    public string UserAgent { get; init; } = Defaults.UserAgent;

    /// <summary>Megabytes of one page or file, unpacked. More than <see cref="Briefing.Intake.IntakeLimits.ArticleBytes"/> is read of none.</summary>
    [Range(1, 32, ErrorMessage = "must be between 1 and 32 megabytes")]
    public int MostMegabytes { get; init; } = Defaults.MostBytes / Megabyte;

    /// <summary>Seconds for all of a page, with redirects and <c>robots.txt</c>.</summary>
    [Range(1, 300, ErrorMessage = "must be between 1 and 300 seconds")]
    public int MostSeconds { get; init; } = (int)Defaults.MostTime.TotalSeconds;

    /// <summary>How often one address may lead to another.</summary>
    [Range(0, 20, ErrorMessage = "must be between 0 and 20")]
    public int MostRedirects { get; init; } = Defaults.MostRedirects;

    /// <summary>A site's <c>robots.txt</c> is asked first, and obeyed.</summary>
    public bool ObeysRobots { get; init; } = Defaults.ObeysRobots;

    /// <summary>Addresses inside one's own network that may be asked, each with its port: <c>10.0.0.7:8080</c>. Everything else that is not public is refused.</summary>
    [EndPoints]
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public FetchOptions ForPages() => Defaults with
    {
        UserAgent = UserAgent,
        MostBytes = MostMegabytes * Megabyte,
        MostTime = TimeSpan.FromSeconds(MostSeconds),
        MostRedirects = MostRedirects,
        ObeysRobots = ObeysRobots,
        Allowed = [.. Allowed.Select(IPEndPoint.Parse)],
    };
}
