namespace Briefing.Articles.Storage;

/// <summary>What becomes of drafts inside one transaction: new articles, new revisions, or nothing new.</summary>
internal sealed class DraftPut(StoreWriter writer, string actor, DateTimeOffset at)
{
    public IReadOnlyList<PutResult> All(IReadOnlyList<ArticleDraft> drafts)
    {
        var results = new PutResult[drafts.Count];
        for (var i = 0; i < results.Length; i++) results[i] = One(drafts[i]);
        return results;
    }

    private PutResult One(ArticleDraft draft)
    {
        var known = writer.Find(draft.Id);
        if (known is null && draft.History is { } history) return BringBack(history);
        var text = writer.KeepText(draft.Text);
        return known is null ? Add(draft, text) : Revise(draft, text, known);
    }

    private PutResult Add(ArticleDraft draft, long text)
    {
        var key = writer.AddArticle(draft.Id, 1, text);
        writer.AddRevision(key, 1, text, RevisionDetails.Of(draft), at);
        writer.Audit(key, new AuditEntry(at, actor, AuditActions.Added, draft.Id, 1, null));
        return new PutResult(draft.Id, PutOutcome.Added, 1, writer.FirstWith(text, key));
    }

    /// <summary>A tombstone is a moderator's decision: a draft adds to the history under it and never lifts it. So is a fix.</summary>
    private PutResult Revise(ArticleDraft draft, long text, StoredArticle known)
    {
        var details = RevisionDetails.Of(draft);
        if (writer.Pushed(known.Key) is { } pushed) details = details.Over(pushed, known.Details);
        var duplicateOf = writer.FirstWith(text, known.Key);
        if (text == known.Text && details == known.Details) return new PutResult(draft.Id, PutOutcome.Unchanged, known.Revision, duplicateOf, known.IsRetracted);
        var number = known.Revision + 1;
        writer.Revise(known.Key, number, text);
        writer.AddRevision(known.Key, number, text, details, at);
        writer.Audit(known.Key, new AuditEntry(at, actor, AuditActions.Revised, draft.Id, number, null));
        return new PutResult(draft.Id, PutOutcome.Revised, number, duplicateOf, known.IsRetracted);
    }

    private PutResult BringBack(ArticleHistory history)
    {
        var current = history.Current;
        var text = writer.KeepText(current.Text);
        var key = writer.AddArticle(current.Id, current.Revision, text);
        foreach (var revision in history.Revisions)
            writer.AddRevision(key, revision.Revision, writer.KeepText(revision.Text), RevisionDetails.Of(revision), revision.StoredAt);
        foreach (var entry in history.Audit) writer.Audit(key, entry);
        if (history.Audit.Count == 0) writer.Audit(key, new AuditEntry(at, actor, AuditActions.Added, current.Id, current.Revision, null));
        foreach (var overrule in history.Overrules) writer.Rule(key, overrule);
        if (history.Tombstone is { } tombstone) writer.Bury(key, tombstone);
        return new PutResult(current.Id, PutOutcome.Added, current.Revision, writer.FirstWith(text, key), history.Tombstone is not null);
    }
}
