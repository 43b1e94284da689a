using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Briefing.Intake.Html;

/// <summary>The article as a page describes it in JSON-LD with the words of schema.org.</summary>
internal sealed class LinkedArticle
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement _article;

    private LinkedArticle(JsonElement article) => _article = article;

    /// <returns>The object of a page that is most of an article; null when there is none.</returns>
    public static LinkedArticle? Find(IDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .SelectMany(script => Objects(script.TextContent))
        .Select(found => (Found: found, Rank: Rank(found)))
        .Where(candidate => candidate.Rank > 0)
        .OrderByDescending(candidate => candidate.Rank)
        .Select(candidate => new LinkedArticle(candidate.Found))
        .FirstOrDefault();

    public string? Text(string key) => _article.TryGetProperty(key, out var value) ? Words(value) : null;

    /// <summary>The names of one or several persons or organisations.</summary>
    public IEnumerable<string> Names(string key) => _article.TryGetProperty(key, out var value) ? NamesIn(value) : [];

    public bool IsArticle => Rank(_article) >= 30;

    /// <summary>Pages write it as a truth value or as words.</summary>
    public bool? Flag(string key) => !_article.TryGetProperty(key, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => bool.TryParse(Words(value), out var flag) ? flag : null,
    };

    public int? Number(string key) => !_article.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.TryGetInt32(out var number) ? number : null
        : int.TryParse(Words(value), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : null;

    private static int Rank(JsonElement found)
    {
        if (!found.TryGetProperty("@type", out var type)) return 0;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Words) : [Words(type)];
        var rank = types.Max(name => name switch
        {
            null => 0,
            _ when name.EndsWith("NewsArticle", StringComparison.Ordinal) => 40,
            _ when name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name == "Report" => 30,
            "WebPage" => 10,
            _ => 0,
        });
        return rank == 0 ? 0 : rank + (found.TryGetProperty("articleBody", out _) ? 4 : 0) + (found.TryGetProperty("datePublished", out _) ? 2 : 0) + (found.TryGetProperty("headline", out _) ? 1 : 0);
    }

    /// <summary>All objects of a script, also those in lists and graphs. A script that is no JSON says nothing.</summary>
    private static List<JsonElement> Objects(string script)
    {
        var objects = new List<JsonElement>();
        try
        {
            // Many pages have raw line breaks inside strings, which JSON forbids.
            using var json = JsonDocument.Parse(string.Concat(script.Select(unit => unit < ' ' ? ' ' : unit)), Lenient);
            Collect(json.RootElement.Clone(), objects);
        }
        catch (JsonException)
        {
            return [];
        }

        return objects;
    }

    private static void Collect(JsonElement value, List<JsonElement> objects)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Collect(item, objects);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            objects.Add(value);
            if (value.TryGetProperty("@graph", out var graph)) Collect(graph, objects);
            if (value.TryGetProperty("mainEntity", out var entity)) Collect(entity, objects);
        }
    }

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? NamesIn(name) : [],
        _ => Words(value) is { Length: > 0 } words ? [words] : [],
    };

    private static string? Words(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id)) value = id;
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return WebUtility.HtmlDecode(value.GetString()!).Trim();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: no name and no title has one.
            return null;
        }
    }
}
