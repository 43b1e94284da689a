namespace Briefing.Articles;

/// <summary>An article on its way into the store: what a reader of files, a seed or a moderator hands in.</summary>
public sealed record ArticleDraft
{
    public required ArticleId Id { get; init; }

    /// <summary>Whether the source itself names its id; else the id is made of the article's address or its file's name.</summary>
    public bool HasOwnId { get; init; }

    /// <summary>Empty when unknown.</summary>
    public string Title { get; init; } = "";

    /// <summary>Stored exactly as given.</summary>
    public required string Text { get; init; }

    public PublishedDate? Published { get; init; }

    /// <summary>Where the date was found, for the person who pushes: "its metadata (article:published_time)". Null when the source gives it as such, or there is none.</summary>
    public string? PublishedFrom { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string Collection { get; init; } = Article.DefaultCollection;

    /// <summary>All that an export knew of it: brought back whole into a store that does not know the id, else left aside.</summary>
    public ArticleHistory? History { get; init; }
}
