namespace Briefing.Index.Retrieval;

/// <summary>An article whose sentences are matched with a question.</summary>
/// <param name="hit">The article.</param>
/// <param name="table">Its sentences as <see cref="SentenceTableWriter"/> packed them.</param>
internal sealed class MatchedArticle(ArticleHit hit, ReadOnlyMemory<byte> table)
{
    public ArticleHit Hit { get; } = hit;

    public ReadOnlyMemory<byte> Table { get; } = table;

    public required ArticleEvidence Evidence { get; set; }

    /// <summary>The same with the question's words weighed in English: whether it answers, not whether it comes first.</summary>
    public required ArticleEvidence InEnglish { get; init; }

    /// <summary>In the order of the text.</summary>
    public required SentenceMatch[] Sentences { get; init; }
}
