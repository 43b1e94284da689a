using Briefing.Articles.Overrules;

namespace Briefing.Articles;

/// <summary>All that the store knows of one article: what an export writes and an import brings back.</summary>
/// <param name="Revisions">Every revision, oldest first; at least one.</param>
/// <param name="Tombstone">Set when the article is retracted.</param>
/// <param name="Audit">What was done to it, oldest first.</param>
public sealed record ArticleHistory(IReadOnlyList<Article> Revisions, Tombstone? Tombstone, IReadOnlyList<AuditEntry> Audit)
{
    /// <summary>All rulings on its events; those in force are of acts that were not taken back.</summary>
    public IReadOnlyList<Overrule> Overrules { get; init; } = [];

    public Article Current => Revisions[^1];
}
