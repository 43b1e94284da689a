using System.Globalization;
using System.Net;

namespace Briefing.Intake.Fetching;

/// <summary>Asks for an address and follows where it leads, checking every step like the first.</summary>
internal sealed class RedirectFollower(HttpMessageInvoker http, WebAddress addresses, FetchOptions options)
{
    /// <param name="start">Checked already.</param>
    /// <param name="accept">The media types asked for.</param>
    /// <param name="beforeEach">May refuse a step.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The first answer that is no redirect, its body still to be read, and whose it is.</returns>
    /// <exception cref="FetchRefusedException">It leads on too often, nowhere, or where nothing may be fetched.</exception>
    public async Task<(HttpResponseMessage Answer, Uri Address)> GetAsync(Uri start, string accept, Func<Uri, Task> beforeEach, CancellationToken cancel)
    {
        var address = start;
        for (var steps = 0; steps <= options.MostRedirects; steps++)
        {
            await beforeEach(address);
            var answer = await SendAsync(address, accept, cancel);
            if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
                return (answer, address);
            using (answer) address = Next(address, answer.Headers);
        }

        throw new FetchRefusedException(string.Create(CultureInfo.InvariantCulture, $"the address leads from one to another more than {options.MostRedirects} times: use the one that a browser ends at"));
    }

    private Uri Next(Uri from, System.Net.Http.Headers.HttpResponseHeaders headers)
    {
        // The raw words: the framework's own reading would lose what does not parse.
        if (!headers.NonValidated.TryGetValues("Location", out var values) || values.ToString() is not { Length: > 0 } location || !Uri.TryCreate(from, location, out var next))
            throw new FetchRefusedException("the site sends on to another address and does not say to which");
        try
        {
            return addresses.Check(next);
        }
        catch (FetchRefusedException refused)
        {
            throw new FetchRefusedException($"the site sends on to an address that is not fetched: {refused.Message}");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, string accept, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        return await http.SendAsync(request, cancel);
    }
}
