namespace Briefing.Intake.Fetching;

/// <summary>What became of an address that was to be fetched: a page, or the reason why there is none.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>What the site sent.</summary>
    /// <param name="Address">Where it was found, after redirects.</param>
    /// <param name="Content">Unpacked, otherwise as sent.</param>
    /// <param name="ContentType">The media type in lower case without its parameters; empty when the site named none.</param>
    /// <param name="Charset">The encoding that the site named, or null.</param>
    public sealed record Page(Uri Address, byte[] Content, string ContentType, string? Charset) : FetchResult;

    /// <summary>Nothing was fetched.</summary>
    /// <param name="Reason">One line for the person who asked: what is wrong, and what to do.</param>
    public sealed record Refused(string Reason) : FetchResult;
}
