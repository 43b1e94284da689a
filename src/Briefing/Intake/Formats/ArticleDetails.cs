using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>The keys of an article beside its text, as a front matter or a line of <c>.jsonl</c> gives them. Null is unknown, and so is the empty string.</summary>
internal sealed class ArticleDetails
{
    public ArticleId? Id { get; private set; }

    public string? Title { get; private set; }

    public PublishedDate? Published { get; private set; }

    public string? Source { get; private set; }

    public string? Url { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public string? Language { get; private set; }

    public string? Collection { get; private set; }

    /// <summary>The keys that <see cref="Set"/> knows. Others are of no concern.</summary>
    public static bool IsKnown(string key) => key is "id" or "title" or "published" or "source" or "url" or "authors" or "language" or "collection";

    /// <exception cref="UnreadableException">The value is not what the key asks for.</exception>
    public void Set(string key, IReadOnlyList<string> values)
    {
        if (key == "authors")
        {
            Authors = [.. values.Where(value => value.Length > 0)];
            return;
        }

        var value = values is [{ Length: > 0 } only] ? only : null;
        switch (key)
        {
            case "id": Id = value is null ? null : CheckedId(value); break;
            case "title": Title = value; break;
            case "published": Published = value is null ? null : CheckedDate(value); break;
            case "source": Source = value; break;
            case "url": Url = value; break;
            case "language": Language = value; break;
            case "collection": Collection = value; break;
        }
    }

    /// <summary>The article with these details, where they are silent with what else is known of it.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="id">Its id when neither a key nor its address gives one.</param>
    /// <param name="title">Its title when no key gives one.</param>
    public ArticleDraft ToDraft(string text, ArticleId id, string? title = null) => new()
    {
        Id = Id ?? Slug.OfUrl(Url) ?? id,
        HasOwnId = Id is not null,
        Title = Title ?? title ?? "",
        Text = text,
        Published = Published,
        Source = Source,
        Url = Url,
        Authors = Authors,
        Language = Language,
        Collection = Collection ?? Article.DefaultCollection,
    };

    private static ArticleId CheckedId(string value) => value.Length <= IntakeLimits.IdLength
        ? new ArticleId(value)
        : throw new UnreadableException($"its “id” has {value.Length} characters, at most {IntakeLimits.IdLength} are taken");

    private static PublishedDate CheckedDate(string value) => PublishedDate.TryParse(value)
        ?? throw new UnreadableException($"its “published” is “{Shortened(value)}”: write a date like 2025-07-23 or a time like 2025-07-23T08:30:00Z, or leave it out");

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
