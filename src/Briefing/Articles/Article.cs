namespace Briefing.Articles;

/// <summary>
/// One revision of one piece of source material. Its text is immutable; every offset into it counts UTF-16 code units.
/// What is unknown of it is null or empty, never guessed.
/// </summary>
public sealed class Article
{
    private IReadOnlyList<Paragraph>? _paragraphs;

    public required ArticleId Id { get; init; }

    /// <summary>Counts from 1; a changed text or changed metadata is a new revision.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Empty when unknown.</summary>
    public string Title { get; init; } = "";

    public required string Text { get; init; }

    public PublishedDate? Published { get; init; }

    /// <summary>The publisher's name.</summary>
    public string? Source { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>A BCP 47 tag as the source states it.</summary>
    public string? Language { get; init; }

    /// <summary>The named set the article belongs to; a workspace sees only the collections it is mapped to.</summary>
    public string Collection { get; init; } = DefaultCollection;

    /// <summary>The earlier article with the same text, if there is one.</summary>
    public ArticleId? DuplicateOf { get; init; }

    /// <summary>When the store took this revision in. No article is written after it was pushed.</summary>
    public DateTimeOffset StoredAt { get; init; }

    public const string DefaultCollection = "main";

    /// <summary>The lines of the text, numbered from 1. The title is paragraph 0 and is not among them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs ??= Paragraph.AllOf(Text);

    /// <summary>The string that offsets of <paramref name="paragraph"/> count in: the title for 0, else the text.</summary>
    public string TextOf(int paragraph) => paragraph == 0 ? Title : Text;

    /// <summary>The words at <paramref name="span"/>, verbatim.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public string Slice(TextSpan span) => TextOf(span.Paragraph)[span.Start..span.End];
}
