namespace Bot.Web;

/// <summary>A request as a signature sees it: its bytes, and headers that stand there once.</summary>
internal static class RawRequest
{
    /// <summary>The body's bytes; null when there are more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> BodyAsync(HttpContext context, int most)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            if (body.Length + count > most) return null;
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    /// <summary>Null unless it is there exactly once.</summary>
    public static string? Header(HttpContext context, string name) => context.Request.Headers[name] is [{ } value] ? value : null;
}
