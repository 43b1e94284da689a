namespace Briefing.Articles;

/// <summary>Who did what to an article. Entries are only ever added; what was undone is told by a later one.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">"seeds", "cli", a platform user.</param>
/// <param name="Action">What was done, as one of <see cref="AuditActions"/>.</param>
/// <param name="Article">The article it was done to; null for what concerns no single one.</param>
/// <param name="Revision">The revision it was done to, or that it made.</param>
/// <param name="Detail">The reason given, what was changed, or null.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, ArticleId? Article, int? Revision, string? Detail)
{
    /// <summary>Counts the entries of its article from 1; with the article's id it names the act. 0 before it is stored.</summary>
    public int Number { get; init; }

    /// <summary>The number of the entry whose act this one took back; null when it took none back.</summary>
    public int? Undoes { get; init; }
}

/// <summary>The words that stand for actions in the audit.</summary>
public static class AuditActions
{
    public const string Added = "added";
    public const string Revised = "revised";

    /// <summary>A moderator changed what is known of it; its text is the same.</summary>
    public const string Fixed = "fixed";

    public const string Retracted = "retracted";
    public const string Restored = "restored";

    /// <summary>A moderator overruled what was read of one of its events.</summary>
    public const string Overruled = "overruled";

    /// <summary>An overrule no longer holds.</summary>
    public const string Lifted = "lifted";
}
