using System.IO.Compression;
using System.Net;
using System.Text;
using Briefing.Intake.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Intake.Fetching;

public sealed class PageFetcherTests : IDisposable
{
    private readonly LoopbackSite _site = new();

    [Fact]
    public async Task A_page_comes_with_its_address_its_bytes_and_its_type()
    {
        _site.Redirect("/old", "/new?x=1", 301).Page("/new?x=1", "<p>Grüße</p>", "Text/HTML; Charset=\"UTF-8\"");
        var page = Assert.IsType<FetchResult.Page>(await FetchAsync("/old#part"));
        Assert.Equal((_site.Url("/new?x=1"), "<p>Grüße</p>", "text/html", "UTF-8"), (page.Address.AbsoluteUri, Encoding.UTF8.GetString(page.Content), page.ContentType, page.Charset));
    }

    [Fact]
    public async Task The_bot_says_who_it_is_and_nothing_else()
    {
        _site.Raw("/a", "HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: id=1; Path=/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").Page("/b", "<p>b</p>");
        await FetchAsync("/a");
        Assert.All(_site.Requests, request =>
        {
            Assert.Contains("User-Agent: BriefingBot/1.0 (", request, StringComparison.Ordinal);
            Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], Headers(request));
        });
        Assert.Equal(2, _site.Requests.Count);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_page_is_unpacked(string encoding)
    {
        _site.Packed("/", encoding, Pack(encoding, "<p>packed</p>"u8.ToArray()));
        Assert.Equal("<p>packed</p>", Encoding.UTF8.GetString(Assert.IsType<FetchResult.Page>(await FetchAsync("/")).Content));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_page_that_unpacks_to_far_more_than_it_is_gets_refused(string encoding)
    {
        _site.Packed("/", encoding, Pack(encoding, new byte[20 * 1024 * 1024]));
        Assert.Contains("unpacks to far more", await ReasonAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_packed_twice_or_in_an_unknown_way_is_refused()
    {
        _site.Packed("/twice", "gzip, gzip", Pack("gzip", Pack("gzip", new byte[100]))).Packed("/odd", "zstd", new byte[100]).Packed("/damaged", "gzip", new byte[100]);
        Assert.Contains("packed as “gzip, gzip”", await ReasonAsync("/twice"), StringComparison.Ordinal);
        Assert.Contains("packed as “zstd”", await ReasonAsync("/odd"), StringComparison.Ordinal);
        Assert.Contains("damaged", await ReasonAsync("/damaged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_above_the_limit_is_refused_whether_it_tells_its_size_or_not()
    {
        var body = new string('x', 3000);
        _site.Page("/told", body).Raw("/untold", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n{body}").Page("/exact", new string('x', 2000));
        var options = _site.Options with { MostBytes = 2000 };
        Assert.Contains("larger than", await ReasonAsync("/told", options), StringComparison.Ordinal);
        Assert.Contains("larger than", await ReasonAsync("/untold", options), StringComparison.Ordinal);
        Assert.IsType<FetchResult.Page>(await FetchAsync("/exact", options));
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        _site.Redirect("/a", "/b").Redirect("/b", "/a");
        Assert.Contains("more than 5 times", await ReasonAsync("/a"), StringComparison.Ordinal);
        Assert.Equal(6, _site.Requests.Count);
    }

    [Fact]
    public async Task A_site_that_does_not_come_to_an_end_is_given_up()
    {
        var clock = new FakeTimeProvider();
        _site.Raw("/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nonly this").OnRequest = () => clock.Advance(TimeSpan.FromSeconds(31));
        using var fetcher = new PageFetcher(_site.Options, clock);
        Assert.Contains("within 30 seconds", Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url("/"), cancel: TestContext.Current.CancellationToken)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/zip")]
    [InlineData("application/javascript")]
    public async Task What_is_no_article_by_its_type_is_refused(string type)
    {
        _site.Page("/", "x", type);
        Assert.Contains($"“{type}”", await ReasonAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_is_taken_when_feeds_are_asked_for()
    {
        _site.Page("/feed", "<rss/>", "application/rss+xml");
        using var fetcher = new PageFetcher(_site.Options, TimeProvider.System);
        Assert.IsType<FetchResult.Page>(await fetcher.FetchAsync(_site.Url("/feed"), WebContent.Feeds, TestContext.Current.CancellationToken));
        Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url("/feed"), cancel: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(404, "no such page")]
    [InlineData(410, "no such page")]
    [InlineData(401, "not without a login")]
    [InlineData(403, "not without a login")]
    [InlineData(429, "too busy")]
    [InlineData(500, "failed to answer")]
    [InlineData(503, "too busy")]
    [InlineData(204, "sent no page")]
    public async Task A_site_that_sends_no_page_says_why(int status, string reason)
    {
        _site.Raw("/", $"HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.Contains(reason, await ReasonAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\nConnection: close\r\n\r\ncut short")]
    public async Task An_answer_that_breaks_off_is_a_reason(string answer)
    {
        _site.Raw("/", answer);
        Assert.NotEmpty(await ReasonAsync("/"));
    }

    [Fact]
    public async Task A_robots_file_is_asked_once_and_obeyed_at_every_step()
    {
        _site.Page("/robots.txt", "User-agent: BriefingBot\nDisallow: /closed", "text/plain").Page("/open", "<p>open</p>").Redirect("/way", "/closed").Page("/closed", "<p>closed</p>");
        using var fetcher = new PageFetcher(_site.Options with { ObeysRobots = true }, TimeProvider.System);
        var cancel = TestContext.Current.CancellationToken;
        Assert.IsType<FetchResult.Page>(await fetcher.FetchAsync(_site.Url("/open"), cancel: cancel));
        Assert.Contains("robots.txt of paper.example", Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url("/closed"), cancel: cancel)).Reason, StringComparison.Ordinal);
        Assert.Contains("robots.txt", Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(_site.Url("/way"), cancel: cancel)).Reason, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/open", "/way"], _site.Requests.Select(request => request.Split(' ')[1]));
    }

    [Fact]
    public async Task Without_a_robots_file_everything_is_open_and_when_the_server_fails_nothing_is()
    {
        _site.Page("/", "<p>open</p>");
        Assert.IsType<FetchResult.Page>(await FetchAsync("/", _site.Options with { ObeysRobots = true }));
        _site.Raw("/robots.txt", "HTTP/1.1 500 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.IsType<FetchResult.Refused>(await FetchAsync("/", _site.Options with { ObeysRobots = true }));
    }

    [Fact]
    public async Task An_allowed_address_is_allowed_at_its_port_alone_and_may_be_written_out()
    {
        _site.Page("/", "<p>own</p>");
        using var other = new Tripwire();
        using var fetcher = new PageFetcher(_site.Options with { Ports = [80, 443, other.Port] }, TimeProvider.System);
        var cancel = TestContext.Current.CancellationToken;
        Assert.IsType<FetchResult.Page>(await fetcher.FetchAsync($"http://{_site.EndPoint}/", cancel: cancel));
        Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync($"http://127.0.0.1:{other.Port}/", cancel: cancel));
        Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync($"http://paper.example:{other.Port}/", cancel: cancel));
        Assert.False(other.WasTouched);
    }

    [Fact]
    public async Task Being_cancelled_is_no_result()
    {
        using var cancelled = new CancellationTokenSource();
        _site.Page("/", "x").OnRequest = cancelled.Cancel;
        using var fetcher = new PageFetcher(_site.Options, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(_site.Url("/"), cancel: cancelled.Token));
    }

    public void Dispose() => _site.Dispose();

    private async Task<FetchResult> FetchAsync(string path, FetchOptions? options = null)
    {
        using var fetcher = new PageFetcher(options ?? _site.Options, TimeProvider.System);
        return await fetcher.FetchAsync(_site.Url(path), cancel: TestContext.Current.CancellationToken);
    }

    private async Task<string> ReasonAsync(string path, FetchOptions? options = null) => Assert.IsType<FetchResult.Refused>(await FetchAsync(path, options)).Reason;

    private static IEnumerable<string> Headers(string request) => request.Split("\r\n")[1..].Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal);

    private static byte[] Pack(string encoding, byte[] content)
    {
        var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packer.Write(content);
        }

        return packed.ToArray();
    }
}
