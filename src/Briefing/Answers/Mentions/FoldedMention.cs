namespace Briefing.Answers.Mentions;

/// <summary>A quote or a figure that articles have in the same words.</summary>
/// <param name="Copies">At least one; the newest article's first.</param>
internal sealed record FoldedMention(IReadOnlyList<CitedMention> Copies)
{
    public CitedMention First => Copies[0];

    /// <summary>Folds those that are alike, in the order of the first of each.</summary>
    /// <param name="mentions">The newest first.</param>
    /// <param name="key">What makes them alike, as <see cref="SameWords"/> writes it.</param>
    public static List<FoldedMention> Fold<TKey>(IEnumerable<CitedMention> mentions, Func<CitedMention, TKey> key) =>
        [.. mentions.GroupBy(key).Select(copies => new FoldedMention([.. copies]))];

    public Finding Finding(string kind) => new(kind, [.. Copies.Select(copy => copy.Citation)], First.Mention.Span);
}
