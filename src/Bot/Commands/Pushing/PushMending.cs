using Briefing;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Moderation;

namespace Bot.Commands.Pushing;

/// <summary>Puts right, or takes back, what a push brought in: by the same acts as moderators' commands.</summary>
internal sealed class PushMending(BriefingLibrary library)
{
    /// <summary>New articles leave all answers, new revisions give way to the ones before them. What others have changed since stays as it is.</summary>
    /// <returns>Those that were taken back.</returns>
    public IReadOnlyList<PushedArticle> Undo(IReadOnlyList<PushedArticle> pushed, CommandRequest by)
    {
        List<PushedArticle> undone = [.. pushed.Where(article => article.Outcome != PushOutcome.Unchanged && Undo(article, by))];
        library.Index.TakeIn([.. undone.Select(article => new ArticleId(article.Id))]);
        return undone;
    }

    /// <summary>Puts one thing right, as <c>/fix</c> does.</summary>
    /// <param name="pushed">The article.</param>
    /// <param name="field">One of <see cref="FixReader.Fields"/>.</param>
    /// <param name="value">As typed; empty for unknown.</param>
    /// <param name="by">Who.</param>
    /// <returns>It as it is now, or why it is not changed.</returns>
    public (PushedArticle? Mended, DeskResult.Refused? Refused) Fix(PushedArticle pushed, string field, string value, CommandRequest by)
    {
        var result = library.Moderators.Fix(by.Moderator, new ArticleId(pushed.Id), field, value.Length > 0 ? value : FixReader.Unknown);
        return result is DeskResult.Done { Acts: [var act, ..] } ? (pushed with { Shown = act.Revision!.Value, Fixes = [.. pushed.Fixes, act.Number] }, null) : (null, (DeskResult.Refused)result);
    }

    private bool Undo(PushedArticle pushed, CommandRequest by)
    {
        if (library.Store.FindHistory(new ArticleId(pushed.Id)) is not { Tombstone: null } history || !new PushPlace(library, by.Collections).IsSeen(history.Current)) return false;
        var revisions = history.Audit.Where(entry => entry.Action is AuditActions.Added or AuditActions.Revised or AuditActions.Fixed && entry.Revision >= pushed.Pushed).ToList();
        if (revisions is not [var push, .. var later] || push.Revision != pushed.Pushed || !later.Select(entry => entry.Number).SequenceEqual(pushed.Fixes)) return false;
        return revisions.AsEnumerable().Reverse().All(act => (act != push && pushed.Outcome == PushOutcome.Added) || library.Store.Undo(history.Current.Id, act.Number, by.Actor) is UndoResult.Done);
    }
}
