namespace Briefing.Articles;

/// <summary>Who did what to an article. Entries are only ever added.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">"seeds", "cli", a platform user.</param>
/// <param name="Action">What was done, as one of <see cref="AuditActions"/>.</param>
/// <param name="Article">The article it was done to; null for what concerns no single one.</param>
/// <param name="Revision">The revision it was done to, if to one.</param>
/// <param name="Detail">The reason given, or null.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, ArticleId? Article, int? Revision, string? Detail);

/// <summary>The words that stand for actions in the audit.</summary>
public static class AuditActions
{
    public const string Added = "added";
    public const string Revised = "revised";
    public const string Retracted = "retracted";
    public const string Restored = "restored";
}
