using AngleSharp.Dom;

namespace Briefing.Intake.Html;

internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
}

/// <summary>A run of text that a page shows as one block.</summary>
/// <param name="Text">White space collapsed, no line breaks.</param>
/// <param name="LinkLength">How many of its characters are inside links.</param>
/// <param name="Kind">By the element around it.</param>
/// <param name="Owner">The block element around it.</param>
/// <param name="IsClutter">Whether names around it say that it stands beside the article.</param>
internal sealed record Block(string Text, int LinkLength, BlockKind Kind, IElement Owner, bool IsClutter)
{
    /// <summary>Words of news prose rather than a label: it is long enough and ends or divides like sentences.</summary>
    public bool IsProse { get; } = Prose.Weight(Text) is >= 25 and var weight && (Prose.HasSentenceEnd(Text) || (weight >= 40 && Text[^1] is ':' or '：'));

    /// <summary>What it has in common with other versions of the same words.</summary>
    public string Key { get; } = Prose.Key(Text);

    public bool IsMostlyLinks => LinkLength * 2 > Text.Length;
}
