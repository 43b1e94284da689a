using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>What a revision holds beside its text, in stored form; equal when nothing of it changed.</summary>
internal sealed record RevisionDetails(string Title, string? Published, string? Source, string? Url, string Authors, string? Language, string Collection)
{
    /// <summary>How many columns there are.</summary>
    public const int Count = 7;

    public const string Columns = "r.title, r.published, r.source, r.url, r.authors, r.language, r.collection";

    public static RevisionDetails Of(ArticleDraft draft) => new(
        draft.Title, draft.Published?.Written, draft.Source, draft.Url, ArticleRow.WriteAuthors(draft.Authors), draft.Language, draft.Collection);

    public static RevisionDetails Of(Article article) => new(
        article.Title, article.Published?.Written, article.Source, article.Url, ArticleRow.WriteAuthors(article.Authors), article.Language, article.Collection);

    public static RevisionDetails Read(SqliteDataReader row, int first) => new(
        ArticleRow.Text(row, first),
        row.IsDBNull(first + 1) ? null : row.GetString(first + 1),
        ArticleRow.TextOrNull(row, first + 2),
        ArticleRow.TextOrNull(row, first + 3),
        row.GetString(first + 4),
        ArticleRow.TextOrNull(row, first + 5),
        ArticleRow.Text(row, first + 6));

    /// <summary>The same with what a moderator puts right.</summary>
    public RevisionDetails With(ArticleFix fix) => fix switch
    {
        ArticleFix.Title title => this with { Title = title.Value },
        ArticleFix.Published published => this with { Published = published.Value?.Written },
        ArticleFix.Source source => this with { Source = source.Value },
        ArticleFix.Url url => this with { Url = url.Value },
        ArticleFix.Authors authors => this with { Authors = ArticleRow.WriteAuthors(authors.Value) },
        ArticleFix.Language language => this with { Language = language.Value },
        ArticleFix.Collection collection => this with { Collection = collection.Value },
        _ => throw new InvalidOperationException($"A fix of {fix.GetType().Name} is not known."),
    };

    /// <summary>What a source says anew, on top of what moderators put right: a fix holds until the source itself changes what was fixed.</summary>
    /// <param name="pushed">What the source said before.</param>
    /// <param name="stored">What moderators made of it.</param>
    public RevisionDetails Over(RevisionDetails pushed, RevisionDetails stored) => new(
        Title == pushed.Title ? stored.Title : Title,
        Published == pushed.Published ? stored.Published : Published,
        Source == pushed.Source ? stored.Source : Source,
        Url == pushed.Url ? stored.Url : Url,
        Authors == pushed.Authors ? stored.Authors : Authors,
        Language == pushed.Language ? stored.Language : Language,
        Collection == pushed.Collection ? stored.Collection : Collection);
}
