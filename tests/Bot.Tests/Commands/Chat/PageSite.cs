using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Commands.Chat;

/// <summary>A web site on this machine, with the pages it is given; programs are asked to leave <c>/kept/</c> alone.</summary>
public sealed class PageSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (int Status, string Body, string Type)> _pages = new();
    private readonly WebApplication _app;

    public PageSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(AnswerAsync);
        Page("/robots.txt", "User-agent: *\nDisallow: /kept/", "text/plain");
        _app.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>"127.0.0.1:40123".</summary>
    public string EndPoint => new Uri(_app.Urls.First()).Authority;

    public string Url(string path) => $"http://{EndPoint}{path}";

    /// <summary>A page of a newspaper.</summary>
    public string Article(string path, string title, string published, params string[] paragraphs) => Page(path, $"""
        <!DOCTYPE html><html lang="en"><head><title>{title} | The Coast Post</title><meta property="og:title" content="{title}"><meta property="og:type" content="article">
        <meta property="og:site_name" content="The Coast Post"><meta name="author" content="Ada Marsh"><meta property="article:published_time" content="{published}"></head>
        <body><main><article><h1>{title}</h1>{string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"))}</article></main></body></html>
        """);

    /// <returns>Its address.</returns>
    public string Page(string path, string body, string type = "text/html; charset=utf-8", int status = 200)
    {
        _pages[path] = (status, body, type);
        return Url(path);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var (status, body, type) = _pages.GetValueOrDefault(context.Request.Path.Value!, (404, "", "text/plain"));
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }
}
