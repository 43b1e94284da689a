using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Briefing.Articles;
using Briefing.Articles.Overrules;

namespace Briefing.Intake.Formats;

/// <summary>
/// A line of an export: the current revision with the keys of any <c>.jsonl</c> article, and beside them all that the store knows of it.
/// Without the <see cref="Mark"/> these other keys are ignored, like any that are not known.
/// </summary>
internal sealed record ExportedArticle
{
    public const string Mark = "briefing-export-1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new ExactStringConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // Read by programs and by people, never by a browser as markup.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Id { get; init; }

    public string Format { get; init; } = Mark;

    public required int Revision { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public string Title { get; init; } = "";

    public string? Published { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string Collection { get; init; } = Article.DefaultCollection;

    public required string Text { get; init; }

    /// <summary>The earlier revisions, oldest first, written like the current one.</summary>
    public IReadOnlyList<ExportedArticle>? History { get; init; }

    public Tombstone? Tombstone { get; init; }

    /// <summary>What moderators overruled of what was read of it, those taken back too.</summary>
    public IReadOnlyList<ExportedOverrule>? Overrules { get; init; }

    public IReadOnlyList<ExportedAudit>? Audit { get; init; }

    public static bool IsMark(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String) return json.ValueTextEquals(Mark);
        json.Skip();
        return false;
    }

    public static byte[] Write(ArticleHistory history) => JsonSerializer.SerializeToUtf8Bytes(
        Of(history.Current) with
        {
            History = [.. history.Revisions.SkipLast(1).Select(Of)],
            Tombstone = history.Tombstone,
            Overrules = [.. history.Overrules.Select(ExportedOverrule.Of)],
            Audit = [.. history.Audit.Select(entry => new ExportedAudit(entry.At, entry.Actor, entry.Action, entry.Revision, entry.Detail, entry.Undoes))],
        },
        Options);

    /// <exception cref="UnreadableException">The line has the mark of an export, and is none.</exception>
    public static ExportedArticle Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<ExportedArticle>(line, Options)!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnreadableException($"it is marked as an export and is none: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <exception cref="UnreadableException">Its revisions are not numbered from 1 without gaps, or an overrule is none of it.</exception>
    public ArticleHistory ToHistory()
    {
        var id = new ArticleId(Id);
        List<Article> revisions = [.. (History ?? []).OfType<ExportedArticle>().Append(this).Select(revision => revision.ToArticle(id))];
        if (!revisions.Select(revision => revision.Revision).SequenceEqual(Enumerable.Range(1, revisions.Count)))
            throw new UnreadableException("it is marked as an export and is none: its revisions are not numbered 1, 2, 3 …");
        List<AuditEntry> audit = [.. (Audit ?? []).OfType<ExportedAudit>().Select((entry, i) => entry.ToEntry(id, i + 1))];
        List<Overrule> overrules = [.. (Overrules ?? []).OfType<ExportedOverrule>().Select(overrule => overrule.ToOverrule(revisions, audit))];
        if (overrules.DistinctBy(overrule => overrule.Number).Count() < overrules.Count) throw new UnreadableException("it is marked as an export and is none: two overrules have one number.");
        return new ArticleHistory(revisions, Tombstone, audit) { Overrules = overrules };
    }

    private static ExportedArticle Of(Article article) => new()
    {
        Id = article.Id.Value,
        Revision = article.Revision,
        StoredAt = article.StoredAt,
        Title = article.Title,
        Published = article.Published?.Written,
        Source = article.Source,
        Url = article.Url,
        Authors = article.Authors,
        Language = article.Language,
        Collection = article.Collection,
        Text = article.Text,
    };

    private Article ToArticle(ArticleId id) => new()
    {
        Id = id,
        Revision = Revision,
        StoredAt = StoredAt,
        Title = Title,
        Published = PublishedDate.TryParse(Published),
        Source = Source,
        Url = Url,
        Authors = Authors,
        Language = Language,
        Collection = Collection,
        Text = Text,
    };
}
