using Briefing.Articles.Overrules;

namespace Briefing.Articles.Storage;

/// <summary>What a moderator does to one article, inside one transaction: each act is one entry of the audit, by which it can be taken back.</summary>
internal sealed class ModeratorActs(StoreWriter writer, string actor, DateTimeOffset at)
{
    /// <returns>Null when there is no such article, or nothing of it would change.</returns>
    public AuditEntry? Fix(ArticleId id, ArticleFix fix, string detail)
    {
        if (writer.Find(id) is not { } article) return null;
        var fixedDetails = article.Details.With(fix);
        return fixedDetails == article.Details ? null : Revise(article, id, article.Text, fixedDetails, AuditActions.Fixed, detail);
    }

    /// <returns>Null when there is no such article, or it is retracted already.</returns>
    public AuditEntry? Retract(ArticleId id, string reason, int? undoes = null)
    {
        if (writer.Find(id) is not { IsRetracted: false } article) return null;
        writer.Bury(article.Key, new Tombstone(reason, actor, at));
        return Act(article, id, AuditActions.Retracted, article.Revision, reason, undoes);
    }

    /// <returns>Null when there is no such article, or it is not retracted.</returns>
    public AuditEntry? Restore(ArticleId id, int? undoes = null)
    {
        if (writer.Find(id) is not { IsRetracted: true } article) return null;
        writer.Raise(article.Key);
        return Act(article, id, AuditActions.Restored, article.Revision, null, undoes);
    }

    /// <returns>Null when there is no such article.</returns>
    public AuditEntry? Overrule(JudgedEvent judged, Ruling ruling)
    {
        var mark = judged.Mark;
        if (writer.Find(mark.Article) is not { } article) return null;
        var act = Act(article, mark.Article, AuditActions.Overruled, mark.Revision, judged.Detail);
        writer.Rule(article.Key, new Overrule(act.Number, mark, ruling));
        writer.Touch(article.Key);
        return act;
    }

    /// <summary>An event that is held to be of a story already brings its story along.</summary>
    /// <returns>What was done, an article each; nothing when they are of one story already.</returns>
    public IReadOnlyList<AuditEntry> SameStory(JudgedEvent one, JudgedEvent other)
    {
        var (first, second) = (StoryOf(one.Mark), StoryOf(other.Mark));
        if (first is not null && first == second) return [];
        var story = second ?? first ?? new Ruling.SameStory(Guid.NewGuid().ToString("N"));
        AuditEntry?[] acts = [first == story ? null : Overrule(one, story), second == story ? null : Overrule(other, story)];
        return [.. acts.OfType<AuditEntry>()];
    }

    public AuditEntry Revise(StoredArticle article, ArticleId id, long text, RevisionDetails details, string action, string? detail, int? undoes = null)
    {
        var number = article.Revision + 1;
        writer.Revise(article.Key, number, text);
        writer.AddRevision(article.Key, number, text, details, at);
        return Act(article, id, action, number, detail, undoes);
    }

    public AuditEntry Act(StoredArticle article, ArticleId id, string action, int revision, string? detail, int? undoes = null) =>
        writer.Act(article.Key, new AuditEntry(at, actor, action, id, revision, detail) { Undoes = undoes });

    private Ruling.SameStory? StoryOf(EventMark mark) =>
        writer.Overrules(mark.Article).Where(known => known.Event.Kind == mark.Kind && known.Event.Clause == mark.Clause).Select(known => known.Ruling).OfType<Ruling.SameStory>().FirstOrDefault();
}
