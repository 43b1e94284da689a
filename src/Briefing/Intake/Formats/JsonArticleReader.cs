using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>One line of a <c>.jsonl</c>: an article of whose keys only <c>text</c> is required. Keys it does not know are ignored.</summary>
internal static class JsonArticleReader
{
    /// <summary>Nesting of keys that are ignored anyway; the framework's reader needs a bit a level, no stack.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <param name="line">UTF-8.</param>
    /// <param name="lineId">The id when the line has neither an id nor an address.</param>
    /// <exception cref="UnreadableException">It is no article.</exception>
    public static ArticleDraft Read(ReadOnlySpan<byte> line, ArticleId lineId)
    {
        if (!Utf8.IsValid(line)) throw new UnreadableException("it is not UTF-8");
        try
        {
            return ReadObject(line, lineId);
        }
        catch (JsonException e)
        {
            throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"it is no whole JSON object (at byte {(e.BytePositionInLine ?? 0) + 1})"), e);
        }
    }

    private static ArticleDraft ReadObject(ReadOnlySpan<byte> line, ArticleId lineId)
    {
        var json = new Utf8JsonReader(line, Options);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new UnreadableException("it is no JSON object");
        var (details, text, isExport) = (new ArticleDetails(), (string?)null, false);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = Key(ref json);
            json.Read();
            if (key == "text") text = One(ref json, key);
            else if (ArticleDetails.IsKnown(key)) details.Set(key, Many(ref json, key));
            else if (key == "format") isExport = ExportedArticle.IsMark(ref json);
            else json.Skip();
        }

        // Reading on finds what stands behind the object.
        json.Read();
        if (text is null) throw new UnreadableException("it has no “text”");
        var draft = details.ToDraft(text, lineId);
        return isExport ? draft with { History = ExportedArticle.Parse(line).ToHistory() } : draft;
    }

    /// <summary>A key that is no well-formed text is none that is known.</summary>
    private static string Key(ref Utf8JsonReader json) => Encoding.UTF8.GetString(json.ValueSpan);

    private static string? One(ref Utf8JsonReader json, string key) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => ExactStringConverter.ReadString(ref json),
        _ => throw new UnreadableException($"its “{key}” must be a string"),
    };

    private static List<string> Many(ref Utf8JsonReader json, string key)
    {
        if (key != "authors" || json.TokenType != JsonTokenType.StartArray) return One(ref json, key) is { } one ? [one] : [];
        var values = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) values.Add(One(ref json, key) ?? "");
        return values;
    }
}
