using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Briefing.Intake.Fetching;

/// <summary>What the <c>robots.txt</c> of each site says, kept for a day (RFC 9309, section 2.4).</summary>
internal sealed class RobotsCatalogue(RedirectFollower follower, LimitedBody bodies, FetchOptions options, TimeProvider clock)
{
    /// <summary>The least that a robot must read of the file (section 2.5); no more is read.</summary>
    private const int LargestFile = 500 * 1024;

    private const int MostSites = 2000;

    private static readonly TimeSpan Keeping = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _known = [];

    private readonly string _robot = options.UserAgent.Split('/', ' ')[0];

    public async Task<bool> AllowAsync(Uri page, CancellationToken cancel)
    {
        var site = page.GetLeftPart(UriPartial.Authority);
        if (!_known.TryGetValue(site, out var known) || known.Until < clock.GetUtcNow())
        {
            if (_known.Count >= MostSites) _known.Clear();
            _known[site] = known = (await ReadAsync(new Uri(site + "/robots.txt"), cancel), clock.GetUtcNow() + Keeping);
        }

        return known.Rules.Allow(page);
    }

    /// <summary>No file, no rules; a server that fails allows nothing (sections 2.3.1.3 and 2.3.1.4). One that cannot be reached fails for the page as well.</summary>
    private async Task<RobotsRules> ReadAsync(Uri file, CancellationToken cancel)
    {
        var (answer, _) = await follower.GetAsync(file, "text/plain, */*;q=0.1", _ => Task.CompletedTask, cancel);
        using (answer)
        {
            if (answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError) return RobotsRules.AllowNone;
            if (answer.StatusCode != HttpStatusCode.OK) return RobotsRules.AllowAll;
            return RobotsRules.Read(Encoding.UTF8.GetString(await bodies.ReadAsync(answer.Content, LargestFile, cancel)), _robot);
        }
    }
}
