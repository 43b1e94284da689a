using System.Text.Json;

namespace Bot.CommandLine;

/// <summary>A line of a batch: <c>{"id","text","top","collection","at"}</c>, or <c>{"id","search","top","distinct":"article","at"}</c>.</summary>
internal sealed record BatchLine
{
    public const int DefaultHits = 10;

    /// <summary>The caller's own, of any type; it comes back as it was.</summary>
    public JsonElement? Id { get; private init; }

    public string? Text { get; private init; }

    public string? Search { get; private init; }

    public int? Top { get; private init; }

    public DateOnly? At { get; private init; }

    public IReadOnlyCollection<string>? Collections { get; private init; }

    public bool DistinctArticles { get; private init; }

    /// <exception cref="RefusedException">The line cannot be read.</exception>
    public static BatchLine Read(string line)
    {
        var root = Parse(line) ?? throw new RefusedException("bad-line", "The line is no JSON object.");
        var (text, search) = (Words(root, "text"), Words(root, "search"));
        if (text is null && search is null) throw new RefusedException("bad-line", "The line has neither “text” nor “search”.");
        var distinct = Words(root, "distinct");
        if (distinct is not (null or "article")) throw new RefusedException("bad-line", "“distinct” takes “article”.");
        return new BatchLine
        {
            Id = Find(root, "id"),
            Text = text,
            Search = search,
            Top = Count(root),
            At = Words(root, "at") is { } at ? QuestionOptions.Day(at) : null,
            Collections = Words(root, "collection") is { } collection ? [collection] : null,
            DistinctArticles = distinct is not null,
        };
    }

    /// <summary>The id of a line that is not in order otherwise; null when it has none.</summary>
    public static JsonElement? IdOf(string line) => Parse(line) is { } root ? Find(root, "id") : null;

    private static JsonElement? Parse(string line)
    {
        try
        {
            var root = JsonElement.Parse(line);
            return root.ValueKind == JsonValueKind.Object ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value : null;

    private static string? Words(JsonElement root, string name)
    {
        if (Find(root, name) is not { ValueKind: not JsonValueKind.Null } value) return null;
        if (value.ValueKind != JsonValueKind.String) throw new RefusedException("bad-line", $"“{name}” must be a string.");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new RefusedException("bad-line", $"“{name}” holds half of a surrogate pair.");
        }
    }

    private static int? Count(JsonElement root)
    {
        if (Find(root, "top") is not { ValueKind: not JsonValueKind.Null } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var top) && top > 0
            ? top
            : throw new RefusedException("bad-line", "“top” must be a whole number above 0.");
    }
}
