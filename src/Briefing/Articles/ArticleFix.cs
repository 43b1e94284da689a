namespace Briefing.Articles;

/// <summary>What a moderator puts right of what is known of an article; its text is never changed.</summary>
public abstract record ArticleFix
{
    private ArticleFix()
    {
    }

    /// <param name="Value">Empty when unknown.</param>
    public sealed record Title(string Value) : ArticleFix;

    /// <param name="Value">Null when unknown.</param>
    public sealed record Published(PublishedDate? Value) : ArticleFix;

    /// <param name="Value">The publisher's name; null when unknown.</param>
    public sealed record Source(string? Value) : ArticleFix;

    /// <param name="Value">Null when unknown.</param>
    public sealed record Url(string? Value) : ArticleFix;

    /// <param name="Value">Empty when unknown.</param>
    public sealed record Authors(IReadOnlyList<string> Value) : ArticleFix;

    /// <param name="Value">A BCP 47 tag; null when unknown.</param>
    public sealed record Language(string? Value) : ArticleFix;

    public sealed record Collection(string Value) : ArticleFix;
}
