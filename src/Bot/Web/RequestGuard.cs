namespace Bot.Web;

/// <summary>
/// Stands before every page: refuses requests under a name that is not ours (a stranger's page whose name was made to point
/// here could otherwise read answers), and allows pages nothing but their own style sheet.
/// </summary>
/// <param name="hosts">The names the page goes by.</param>
internal sealed class RequestGuard(IReadOnlySet<string> hosts)
{
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task Run(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (hosts.Contains(context.Request.Host.Host)) return next(context);

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("This page does not go by that name; if it should, set Web:PublicUrl.\n", context.RequestAborted);
    }
}
