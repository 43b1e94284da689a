namespace Briefing.Index.Retrieval;

/// <summary>An article whose sentences are matched with a question.</summary>
/// <param name="hit">The article.</param>
/// <param name="table">Its sentences as <see cref="SentenceTableWriter"/> packed them, for as long as this is used.</param>
internal sealed class MatchedArticle(ArticleHit hit, byte[] table)
{
    public ArticleHit Hit { get; } = hit;

    public byte[] Table { get; } = table;

    public required ArticleEvidence Evidence { get; init; }

    /// <summary>In the order of the text.</summary>
    public required SentenceMatch[] Sentences { get; init; }
}
