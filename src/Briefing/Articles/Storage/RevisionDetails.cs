using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>What a revision holds beside its text, in stored form; equal when nothing of it changed.</summary>
internal sealed record RevisionDetails(string Title, string? Published, string? Source, string? Url, string Authors, string? Language, string Collection)
{
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
}
