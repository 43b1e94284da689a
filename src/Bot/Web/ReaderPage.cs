using System.Globalization;
using Bot.Commands;
using Bot.Commands.AnswerText;
using Briefing;
using Briefing.Articles;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Web;

/// <summary>
/// Answers the requests of the reader page. The box to ask in is for the person at this machine; an article is shown to
/// them, and from elsewhere to whoever has a signed link to it.
/// </summary>
internal sealed class ReaderPage(BriefingLibrary library, Dispatcher dispatcher, LinkSigner signer, LiveLinks links, TimeProvider clock)
{
    /// <summary>Findings on one page; of more it says how many there are.</summary>
    private const int MostFindings = 200;

    private const string ArticlePath = "/articles/";

    public Task AskAsync(HttpContext context)
    {
        if (!Caller.IsLocal(context)) return SayAsync(context, StatusCodes.Status403Forbidden, "This page answers only on the machine it runs on.");
        var question = context.Request.Query["q"].ToString().Trim();
        var answer = question.Length == 0 ? null : AnswerDocumentBuilder.Build(dispatcher.Run(new CommandRequest(question, Today, Actor: "page", Top: MostFindings)));
        return WriteAsync(context, AskPage.Render(question, answer, links.Current));
    }

    public Task ArticleAsync(HttpContext context)
    {
        var article = Find(context);
        if (!Caller.IsLocal(context) && (article is null || !signer.IsGood(context.Request.Query["s"], article)))
        {
            return SayAsync(context, StatusCodes.Status403Forbidden, "This link is not complete, or no longer good.");
        }

        if (article is null) return SayAsync(context, StatusCodes.Status404NotFound, "There is no such article.");
        if (library.Store.FindTombstone(article.Id) is { } tombstone)
        {
            return SayAsync(context, StatusCodes.Status410Gone, string.Create(CultureInfo.InvariantCulture, $"This source was withdrawn on {tombstone.At:yyyy-MM-dd}."));
        }

        var current = library.Store.Find(article.Id)!;
        return WriteAsync(context, ArticlePage.Render(article, Cited(context, article), current.Revision == article.Revision ? null : links.Current.To(current)));
    }

    public static Task NowhereAsync(HttpContext context) => SayAsync(context, StatusCodes.Status404NotFound, "There is no such page.");

    public static Task StyleAsync(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = "max-age=3600";
        var style = typeof(ReaderPage).Assembly.GetManifestResourceStream("reader.css")!;
        return style.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private Article? Find(HttpContext context)
    {
        // The path of the request has its escapes resolved except of slashes; an id may hold both, so the raw one is read.
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var id = new ArticleId(Uri.UnescapeDataString(raw[(raw.IndexOf(ArticlePath, StringComparison.Ordinal) + ArticlePath.Length)..]));
        var revision = context.Request.Query["rev"].ToString();
        if (revision.Length == 0) return library.Store.Find(id);
        return int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? library.Store.Find(id, number) : null;
    }

    /// <summary>The words to mark; null when the link names none, or none of this article.</summary>
    private static TextSpan? Cited(HttpContext context, Article article)
    {
        var at = context.Request.Query["at"].ToString().Split('-');
        var inTitle = context.Request.Query["in"] == "title";
        if (at.Length != 2 || !int.TryParse(at[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)) return null;
        if (!int.TryParse(at[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return null;
        return start < end && end <= (inTitle ? article.Title : article.Text).Length ? new TextSpan(inTitle ? 0 : 1, start, end) : null;
    }

    private static Task SayAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        var page = new HtmlPage(words).Raw("<main>\n<p>").Text(words).Raw("</p>\n");
        if (Caller.IsLocal(context)) page.Raw("<p class=\"note\"><a href=\"/\">Ask the sources</a> · <a href=\"/?q=%2Fsources\">See what is indexed</a></p>\n");
        return WriteAsync(context, page.Raw("</main>\n").ToString());
    }

    private static Task WriteAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }
}
