using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>An entry of the audit, in an export; its number is its place.</summary>
internal sealed record ExportedAudit(DateTimeOffset At, string Actor, string Action, int? Revision = null, string? Detail = null, int? Undoes = null)
{
    public AuditEntry ToEntry(ArticleId id, int number) => new(At, Actor, Action, id, Revision, Detail) { Number = number, Undoes = Undoes };
}
