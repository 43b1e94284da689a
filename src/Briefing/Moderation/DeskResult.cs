using Briefing.Answers;
using Briefing.Articles;

namespace Briefing.Moderation;

/// <summary>What came of a moderator's act.</summary>
public abstract record DeskResult
{
    private DeskResult()
    {
    }

    /// <summary>It is stored, and in every answer from now on.</summary>
    /// <param name="Acts">At least one entry of the audit, an article each; <see cref="ModeratorDesk.Undo(Moderator, ArticleId, int)"/> takes one back.</param>
    public sealed record Done(IReadOnlyList<AuditEntry> Acts) : DeskResult;

    /// <summary>It was taken back.</summary>
    /// <param name="Acts">What was taken back, at least one.</param>
    public sealed record Undone(IReadOnlyList<AuditEntry> Acts) : DeskResult;

    /// <summary>Nothing was changed; the message says what to do.</summary>
    public sealed record Refused(Reply.Refusal Refusal) : DeskResult
    {
        internal static Refused Of(string code, string message) => new(new Reply.Refusal(code, message));
    }
}
