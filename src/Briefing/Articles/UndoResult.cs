namespace Briefing.Articles;

/// <summary>What came of taking an act back.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <param name="Act">What was taken back.</param>
    /// <param name="By">The entry that says so.</param>
    public sealed record Done(AuditEntry Act, AuditEntry By) : UndoResult;

    /// <summary>There is no such entry, or it is no act that can be taken back.</summary>
    public sealed record Unknown : UndoResult;

    /// <summary>It was taken back before.</summary>
    public sealed record Already(AuditEntry Act) : UndoResult;

    /// <summary>Something later stands on it.</summary>
    /// <param name="Act">What cannot be taken back yet.</param>
    public sealed record ChangedSince(AuditEntry Act) : UndoResult;
}
