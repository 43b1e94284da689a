using Briefing.Articles.Overrules;

namespace Briefing.Articles.Storage;

/// <summary>
/// Takes one act on an article back, inside one transaction: what was added is retracted, what was revised or fixed gets the
/// revision before it again, what was retracted is restored, what was overruled holds as read. Acts that others stand on are left.
/// </summary>
internal sealed class ActUndo(StoreWriter writer, ModeratorActs acts)
{
    /// <param name="id">The article.</param>
    /// <param name="number">The number of the entry in its audit.</param>
    public UndoResult Undo(ArticleId id, int number)
    {
        if (writer.Find(id) is not { } article) return new UndoResult.Unknown();
        var audit = writer.Acts(id);
        if (audit.FirstOrDefault(entry => entry.Number == number) is not { Undoes: null, Action: not AuditActions.Lifted } act) return new UndoResult.Unknown();
        if (audit.Any(entry => entry.Undoes == number)) return new UndoResult.Already(act);
        return By(act, id, article, audit) is { } by ? new UndoResult.Done(act, by) : new UndoResult.ChangedSince(act);
    }

    private AuditEntry? By(AuditEntry act, ArticleId id, StoredArticle article, IReadOnlyList<AuditEntry> audit) => act.Action switch
    {
        AuditActions.Added => acts.Retract(id, "its push was undone", act.Number),
        AuditActions.Revised or AuditActions.Fixed => Before(act, id, article, audit),
        AuditActions.Retracted when IsLast(act, audit) => acts.Restore(id, act.Number),
        AuditActions.Restored when IsLast(act, audit) => acts.Retract(id, ReasonBefore(act, audit), act.Number),
        AuditActions.Overruled => Lift(act, id, article),
        _ => null,
    };

    private AuditEntry? Before(AuditEntry act, ArticleId id, StoredArticle article, IReadOnlyList<AuditEntry> audit)
    {
        var stand = audit.Where(entry => entry.Number > act.Number && entry.Action is AuditActions.Revised or AuditActions.Fixed && Stands(entry, audit));
        if (act.Revision is not > 1 || stand.Any()) return null;
        var (details, text) = writer.Revision(article.Key, act.Revision.Value - 1);
        return acts.Revise(article, id, text, details, act.Action, null, act.Number);
    }

    /// <summary>A story that only one event is left of is none.</summary>
    private AuditEntry Lift(AuditEntry act, ArticleId id, StoredArticle article)
    {
        var story = writer.Overrules(id).Where(known => known.Number == act.Number).Select(known => known.Ruling).OfType<Ruling.SameStory>().FirstOrDefault();
        var by = LiftOne(article, id, act.Number, act.Revision!.Value);
        if (story is not null && writer.OfStory(story) is [var last]) LiftOne(writer.Find(last.Event.Article)!, last.Event.Article, last.Number, last.Event.Revision);
        return by;
    }

    private AuditEntry LiftOne(StoredArticle article, ArticleId id, int number, int revision)
    {
        writer.Touch(article.Key);
        return acts.Act(article, id, AuditActions.Lifted, revision, null, number);
    }

    private static bool IsLast(AuditEntry act, IReadOnlyList<AuditEntry> audit) =>
        act == audit.Last(entry => entry.Action is AuditActions.Retracted or AuditActions.Restored && Stands(entry, audit));

    /// <summary>Neither takes another act back nor was taken back itself: those are nothing to stand on.</summary>
    private static bool Stands(AuditEntry act, IReadOnlyList<AuditEntry> audit) => act.Undoes is null && !audit.Any(undo => undo.Undoes == act.Number);

    private static string ReasonBefore(AuditEntry act, IReadOnlyList<AuditEntry> audit) =>
        audit.LastOrDefault(entry => entry.Number < act.Number && entry.Action == AuditActions.Retracted)?.Detail ?? "restored by mistake";
}
