using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Briefing.Intake.Fetching;

/// <summary>
/// Fetches single pages and files from public web sites. It connects to public addresses alone, each checked when the connection is made;
/// it sends no cookies, no credentials and no referrer, asks no proxy, and runs nothing. It may be used by any number of threads.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private static readonly TimeSpan ConnectingTime = TimeSpan.FromSeconds(10);

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpMessageInvoker _http;
    private readonly WebAddress _addresses;
    private readonly LimitedBody _bodies;
    private readonly RedirectFollower _follower;
    private readonly RobotsCatalogue _robots;

    public PageFetcher(FetchOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(options).ConnectAsync,
            // Each of these would otherwise come from the machine, or go from one site to another.
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = ConnectingTime,
            MaxResponseHeadersLength = 64,
            MaxConnectionsPerServer = 2,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        });
        _addresses = new WebAddress(options);
        _bodies = new LimitedBody(options);
        _follower = new RedirectFollower(_http, _addresses, options);
        _robots = new RobotsCatalogue(_follower, _bodies, options, clock);
    }

    /// <summary>Fetches one page. What can be wrong with an address, a site or its answer comes back as a reason, never as an exception.</summary>
    /// <param name="address">As a person wrote it.</param>
    /// <param name="accepted">Media types to take, such as <see cref="WebContent.Feeds"/>; null for <see cref="WebContent.Articles"/>.</param>
    /// <param name="cancel">Ends it with <see cref="OperationCanceledException"/>.</param>
    public async Task<FetchResult> FetchAsync(string address, IReadOnlyCollection<string>? accepted = null, CancellationToken cancel = default)
    {
        using var time = new CancellationTokenSource(_options.MostTime, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancel);
        try
        {
            return await FetchAsync(_addresses.Read(address), accepted ?? WebContent.Articles, either.Token);
        }
        catch (FetchRefusedException refused)
        {
            return new FetchResult.Refused(refused.Message);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new FetchResult.Refused(string.Create(CultureInfo.InvariantCulture, $"the site did not answer in full within {_options.MostTime.TotalSeconds:0} seconds: try again later"));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchResult.Refused(Why(failure));
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<FetchResult> FetchAsync(Uri start, IReadOnlyCollection<string> accepted, CancellationToken cancel)
    {
        var (answer, address) = await _follower.GetAsync(start, string.Join(", ", accepted), step => ObeyAsync(step, cancel), cancel);
        using (answer)
        {
            if (answer.StatusCode != HttpStatusCode.OK) throw new FetchRefusedException(WhyNot(answer.StatusCode));
            var type = answer.Content.Headers.ContentType;
            var name = type?.MediaType?.ToLowerInvariant() ?? "";
            if (name.Length > 0 && !accepted.Contains(name)) throw new FetchRefusedException($"the address leads to “{name}”, not to an article: give the address of a page");
            return new FetchResult.Page(address, await _bodies.ReadAsync(answer.Content, _options.MostBytes, cancel), name, type?.CharSet?.Trim('"', '\''));
        }
    }

    private async Task ObeyAsync(Uri page, CancellationToken cancel)
    {
        if (_options.ObeysRobots && !await _robots.AllowAsync(page, cancel))
            throw new FetchRefusedException($"the site asks programs not to fetch this page (robots.txt of {page.IdnHost}): open it in a browser, and push its text, or the page saved from there");
    }

    private static string WhyNot(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"{(int)status switch
    {
        404 or 410 => "the site says that there is no such page: look whether the address is whole",
        401 or 402 or 403 or 407 or 451 => "the site does not show this page to programs, or not without a login: open it in a browser, and push its text, or the page saved from there",
        429 or 503 => "the site is too busy to answer now: try again later",
        >= 500 => "the site has failed to answer: try again later",
        _ => "the site sent no page",
    }} (status {(int)status})");

    private static string Why(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is FetchRefusedException) return cause.Message;
            if (cause is AuthenticationException) return "the site does not prove who it is: its certificate is not valid";
            if (cause is SocketException) return "the site cannot be reached: try again later";
            if (cause is InvalidDataException) return "the site sent packed data that is damaged: try again later";
        }

        return $"the site's answer broke off: {failure.Message.ReplaceLineEndings(" ")}";
    }
}
