using System.Net;
using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

/// <summary>Public sites that send on to what is not public, and names that change what they mean between two looks.</summary>
public sealed class HostileRedirectTests : IDisposable
{
    private readonly LoopbackSite _site = new();
    private readonly Tripwire _wire = new();

    [Theory]
    [InlineData("http://127.0.0.1:P/", 301)]
    [InlineData("http://127.0.0.1:P/", 302)]
    [InlineData("http://127.0.0.1:P/", 303)]
    [InlineData("http://127.0.0.1:P/", 307)]
    [InlineData("http://127.0.0.1:P/", 308)]
    [InlineData("//127.0.0.1:P/", 302)]
    [InlineData("http://localhost:P/", 302)]
    [InlineData("http://[::1]:P/", 302)]
    [InlineData("http://[::ffff:127.0.0.1]:P/", 302)]
    [InlineData("http://2130706433:P/", 302)]
    [InlineData("http://0x7f.1:P/", 302)]
    [InlineData("http://169.254.169.254/latest/meta-data/", 302)]
    [InlineData("http://metadata.google.internal/", 302)]
    [InlineData("http://private.example:P/", 302)]
    [InlineData("http://user:secret@paper.example:P/", 302)]
    [InlineData("http://paper.example:6379/", 302)]
    [InlineData("file:///etc/passwd", 302)]
    [InlineData("ftp://127.0.0.1:P/", 302)]
    [InlineData("gopher://127.0.0.1:P/", 302)]
    [InlineData("javascript:alert(1)", 302)]
    [InlineData("data:text/html,hello", 302)]
    [InlineData("", 302)]
    public async Task A_redirect_to_what_is_not_public_is_refused_and_nobody_is_asked(string location, int status)
    {
        _site.Redirect("/start", location.Replace(":P", $":{_wire.Port}", StringComparison.Ordinal), status);
        await RefusedAsync("/start");
        Assert.Single(_site.Requests);
    }

    [Fact]
    public async Task A_redirect_is_checked_however_late_it_comes()
    {
        _site.Redirect("/1", "/2").Redirect("/2", _site.Url("/3", "other.example")).Redirect("/3", $"http://private.example:{_wire.Port}/");
        await RefusedAsync("/1");
        Assert.Equal(3, _site.Requests.Count);
    }

    [Fact]
    public async Task A_name_that_means_another_address_the_second_time_is_refused_the_second_time()
    {
        using var rebound = new LoopbackSite("127.0.0.2", _site.EndPoint.Port);
        _site.Page("/", "<p>public</p>");
        var looks = 0;
        using var fetcher = new PageFetcher(_site.Options with { Resolve = (_, _) => Task.FromResult(new[] { looks++ == 0 ? _site.EndPoint.Address : rebound.EndPoint.Address }) }, TimeProvider.System);
        Assert.IsType<FetchResult.Page>(await fetcher.FetchAsync(_site.Url("/"), cancel: TestContext.Current.CancellationToken));
        Assert.Equal(1, looks);
        Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url("/"), cancel: TestContext.Current.CancellationToken));
        Assert.Empty(rebound.Requests);
    }

    [Fact]
    public async Task A_file_for_robots_may_not_lead_elsewhere_either()
    {
        _site.Page("/", "<p>public</p>").Redirect("/robots.txt", $"http://private.example:{_wire.Port}/");
        await RefusedAsync("/", obeysRobots: true);
    }

    public void Dispose()
    {
        _site.Dispose();
        _wire.Dispose();
    }

    private async Task RefusedAsync(string path, bool obeysRobots = false)
    {
        var options = _site.Options with { Ports = [80, 443, _site.EndPoint.Port, _wire.Port], ObeysRobots = obeysRobots, Resolve = Resolve };
        using var fetcher = new PageFetcher(options, TimeProvider.System);
        var refused = Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url(path), cancel: TestContext.Current.CancellationToken));
        Assert.True(refused.Reason.Length > 20, refused.Reason);
        Assert.False(_wire.WasTouched);
    }

    private Task<IPAddress[]> Resolve(string host, CancellationToken cancel) => Task.FromResult(new[] { IPAddress.Loopback });
}
