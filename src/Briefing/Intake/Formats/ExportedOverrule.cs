using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Articles.Storage;

namespace Briefing.Intake.Formats;

/// <summary>A ruling on an event, in an export.</summary>
/// <param name="Number">The place in the audit of the act that made it.</param>
/// <param name="Revision">Whose text the offsets count in.</param>
/// <param name="Kind">The event's.</param>
/// <param name="Paragraph">0 for the title.</param>
/// <param name="Start">Of the passage.</param>
/// <param name="End">Of the passage.</param>
/// <param name="ClauseStart">Of the words in it that state the event.</param>
/// <param name="ClauseEnd">Of those words.</param>
/// <param name="Ruling">Its key, as in the store.</param>
/// <param name="Value">Its value, as in the store.</param>
internal sealed record ExportedOverrule(
    int Number, int Revision, string Kind, int Paragraph, int Start, int End, int ClauseStart, int ClauseEnd, string Ruling, string Value)
{
    public static ExportedOverrule Of(Overrule overrule)
    {
        var (mark, clause) = (overrule.Event, overrule.Event.Clause);
        return new ExportedOverrule(
            overrule.Number, mark.Revision, mark.Kind, mark.Passage.Paragraph, mark.Passage.Start, mark.Passage.End, clause.Start, clause.End, OverruleRow.KeyOf(overrule.Ruling), OverruleRow.ValueOf(overrule.Ruling));
    }

    /// <exception cref="UnreadableException">It is no ruling on a passage of these revisions that one of these acts made.</exception>
    public Overrule ToOverrule(IReadOnlyList<Article> revisions, IReadOnlyList<AuditEntry> audit)
    {
        var (passage, clause) = (new TextSpan(Paragraph, Start, End), new TextSpan(Paragraph, ClauseStart, ClauseEnd));
        var article = Revision >= 1 && Revision <= revisions.Count ? revisions[Revision - 1] : null;
        var isOfText = article is not null && Start >= 0 && passage.Length > 0 && clause.Length > 0 && passage.Contains(clause) && End <= article.TextOf(Paragraph).Length;
        if (!isOfText || Number < 1 || Number > audit.Count || audit[Number - 1].Action != AuditActions.Overruled)
            throw new UnreadableException("it is marked as an export and is none: an overrule is not of its text or its audit.");
        try
        {
            return new Overrule(Number, new EventMark(article!.Id, Revision, Kind, passage, clause), OverruleRow.RulingOf(Ruling, Value));
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException($"it is marked as an export and is none: {e.Message}", e);
        }
    }
}
