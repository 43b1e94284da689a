using System.Text.Json;
using Briefing.Articles;

namespace Bot.Json;

/// <summary>The <c>article</c> of a citation, and of <c>/article</c> with its whole text.</summary>
internal static class ArticleJson
{
    public static void WriteSource(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("article");
        WriteMetadata(json, article);
        json.WriteEndObject();
    }

    public static void WriteWhole(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("article");
        WriteMetadata(json, article);
        json.WriteNumber("revision", article.Revision);
        json.WriteStrings("authors", article.Authors);
        json.WriteString("language", article.Language);
        json.WriteString("duplicateOf", article.DuplicateOf?.Value);
        json.WriteExact("text", article.Text);
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id.Value);
        json.WriteExact("title", article.Title);
        json.WriteString("source", article.Source);
        json.WriteString("url", article.Url);
        json.WriteString("published", article.Published?.Written);
        json.WriteString("collection", article.Collection);
    }
}
