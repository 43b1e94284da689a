using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Articles.Overrules;

namespace Briefing.Moderation;

/// <summary>
/// Where moderators put right what came in. What a call returns as done is on disk, in the audit and in every answer; each act can
/// be taken back. Articles of collections that the moderator does not see are as if they were not there.
/// </summary>
/// <remarks>Needs a library that is open for writing, except for <see cref="EventsAt"/>. Serves all threads.</remarks>
public sealed class ModeratorDesk
{
    private readonly BriefingLibrary _library;
    private readonly FixReader _fixes = new();

    internal ModeratorDesk(BriefingLibrary library) => _library = library;

    /// <summary>Puts one thing right of what is known of an article: a new revision with the same text.</summary>
    /// <param name="moderator">Who.</param>
    /// <param name="id">The article.</param>
    /// <param name="field">One of <see cref="FixReader.Fields"/>, or a usual word for it.</param>
    /// <param name="value">As typed; "none" for unknown.</param>
    public DeskResult Fix(Moderator moderator, ArticleId id, string field, string value) => On(moderator, id, article =>
        _fixes.Read(field, value, moderator).Then(fix => Fix(moderator, article, fix), refusal => new DeskResult.Refused(refusal)));

    /// <summary>Takes an article out of every answer at once; its history stays.</summary>
    public DeskResult Retract(Moderator moderator, ArticleId id, string reason) => On(moderator, id, _ =>
    {
        if (string.IsNullOrWhiteSpace(reason)) return DeskResult.Refused.Of("missing-reason", $"Why? The reason is kept with the article: /retract {CommandWord.Quoted(id.Value)} the publisher withdrew it.");
        return _library.Store.Retract(id, reason.Trim(), moderator.Name) is { } act ? Done([act]) : DeskResult.Refused.Of("already-retracted", $"{id} is retracted already. /restore {CommandWord.Quoted(id.Value)} brings it back.");
    });

    public DeskResult Restore(Moderator moderator, ArticleId id) => On(moderator, id, _ =>
        _library.Store.Restore(id, moderator.Name) is { } act ? Done([act]) : DeskResult.Refused.Of("not-retracted", $"{id} is not retracted."));

    /// <summary>Rules on an event, in every article that tells it.</summary>
    /// <param name="moderator">Who.</param>
    /// <param name="events">Those of a <see cref="Finding.Events"/>, or of <see cref="EventsAt"/>.</param>
    /// <param name="ruling">Not an event, another date, another who; for one story see <see cref="SameStory"/>.</param>
    public DeskResult Overrule(Moderator moderator, IReadOnlyList<EventMark> events, Ruling ruling)
    {
        var judged = events.Where(mark => IsThere(moderator, mark)).Select(mark => new JudgedEvent(mark, RulingText.Of(ruling, Quote(mark)))).ToList();
        return judged.Count > 0 ? Done(_library.Store.Overrule(judged, ruling, moderator.Name)) : NoEvent;
    }

    /// <summary>Holds two events to be one: answers show them as one finding.</summary>
    public DeskResult SameStory(Moderator moderator, EventMark one, EventMark other)
    {
        if (!IsThere(moderator, one) || !IsThere(moderator, other)) return NoEvent;
        if (one == other) return DeskResult.Refused.Of("same-event", "That is one and the same event. Name another one that tells the same story.");
        var judged = new JudgedEvent(one, RulingText.OfStory(Quote(one), other.Article));
        var acts = _library.Store.SameStory(judged, new JudgedEvent(other, RulingText.OfStory(Quote(other), one.Article)), moderator.Name);
        return acts.Count > 0 ? Done(acts) : DeskResult.Refused.Of("unchanged", "They are held to be one story already.");
    }

    /// <summary>Takes one act back.</summary>
    /// <param name="moderator">Who takes it back.</param>
    /// <param name="id">The article.</param>
    /// <param name="number">The <see cref="AuditEntry.Number"/> of the act.</param>
    public DeskResult Undo(Moderator moderator, ArticleId id, int number) => On(moderator, id, _ => Undo(moderator, [(id, number)]));

    /// <summary>Takes back what the moderator did last and nobody took back: all that was done in one go, as by one push.</summary>
    public DeskResult UndoLast(Moderator moderator)
    {
        var standing = _library.Store.Standing(moderator.Name).Where(entry => Visible(moderator, entry.Article!.Value) is not null);
        var last = new List<AuditEntry>();
        foreach (var entry in standing)
        {
            if (last.Count > 0 && entry.At != last[0].At) break;
            last.Add(entry);
        }

        return last.Count == 0 ? NothingToUndo("You have done nothing that could be undone.") : Undo(moderator, [.. last.Select(entry => (entry.Article!.Value, entry.Number))]);
    }

    /// <summary>Takes back what was done to an article last, by whomever, and was not taken back.</summary>
    public DeskResult UndoLast(Moderator moderator, ArticleId id) => On(moderator, id, _ =>
    {
        var audit = _library.Store.FindHistory(id)!.Audit;
        var last = audit.LastOrDefault(entry => entry is { Undoes: null, Action: not AuditActions.Lifted } && !audit.Any(later => later.Undoes == entry.Number));
        return last is null ? NothingToUndo($"All that was done to {id} is undone.") : Undo(moderator, [(id, last.Number)]);
    });

    /// <summary>The events that are read at a place of an article's current revision, as moderators' rulings leave them.</summary>
    /// <param name="moderator">Who asks.</param>
    /// <param name="id">The article.</param>
    /// <param name="span">The place; its paragraph counts only as title (0) or text (any other).</param>
    /// <returns>None where there is no such article or nothing is read there.</returns>
    public IReadOnlyList<EventMark> EventsAt(Moderator moderator, ArticleId id, TextSpan span)
    {
        if (Visible(moderator, id) is not { } article) return [];
        var marks =
            from happening in _library.Index.Reader.Read(article).Events
            from mention in happening.Mentions
            where mention.Passage.Paragraph == 0 == (span.Paragraph == 0) && mention.Passage.Start < span.End && span.Start < mention.Passage.End
            select (happening, Mark: new EventMark(id, article.Revision, happening.Kind, mention.Passage, mention.Clause));
        return [.. marks.DistinctBy(one => one.happening).Select(one => one.Mark)];
    }

    /// <summary>What was done to the articles that the moderator sees, newest first.</summary>
    /// <param name="moderator">Who asks.</param>
    /// <param name="actor">Who did it, as the audit names them, the platform's name before it may be missing; null for everybody.</param>
    public IEnumerable<AuditEntry> Audit(Moderator moderator, string? actor = null)
    {
        var visible = new Dictionary<ArticleId, bool>();
        string?[] names = actor is null ? new string?[] { null } : Actors(actor);
        return names.SelectMany(name => _library.Store.Audit(name)).Where(entry => IsVisible(entry.Article!.Value));

        bool IsVisible(ArticleId id) => visible.TryGetValue(id, out var known) ? known : visible[id] = Visible(moderator, id) is not null;
    }

    /// <summary>All that is known of an article that <see cref="Unknown"/> lets pass.</summary>
    public ArticleHistory History(ArticleId id) => _library.Store.FindHistory(id)!;

    /// <summary>The rulings on an article's events that were not taken back, and whether they are applied.</summary>
    public IReadOnlyList<RulingState> Rulings(ArticleId id) => _library.Store.Overrules(id) is [_, ..] overrules
        ? _library.Index.Reader.States(_library.Store.Find(id)!, overrules)
        : [];

    /// <summary>The refusal of an article that the moderator cannot change; null when they can.</summary>
    public Reply.Refusal? Unknown(Moderator moderator, ArticleId id) => Visible(moderator, id) is null ? UnknownArticle.Refusal(id.Value, _library, moderator.Collections, alsoRetracted: true) : null;

    private DeskResult Fix(Moderator moderator, Article article, ArticleFix fix)
    {
        var detail = FixText.Of(article, fix);
        return _library.Store.Fix(article.Id, fix, detail, moderator.Name) is { } act ? Done([act]) : DeskResult.Refused.Of("unchanged", $"{article.Id} has that already: {detail}.");
    }

    private static DeskResult.Refused NoEvent => DeskResult.Refused.Of("no-event", "No event is read there. Ask again, and name a passage of an event's finding.");

    private DeskResult On(Moderator moderator, ArticleId id, Func<Article, DeskResult> act) => Visible(moderator, id) is { } article ? act(article) : new DeskResult.Refused(Unknown(moderator, id)!);

    private static string[] Actors(string typed)
    {
        var name = typed.TrimStart('<', '@', '!').TrimEnd('>');
        return name.Contains(':', StringComparison.Ordinal) ? [name] : [name, $"discord:{name}", $"slack:{name}"];
    }

    private Article? Visible(Moderator moderator, ArticleId id) =>
        _library.Store.Find(id) is { } article && (moderator.Collections is null || moderator.Collections.Contains(article.Collection)) ? article : null;

    private bool IsThere(Moderator moderator, EventMark mark)
    {
        if (Visible(moderator, mark.Article) is null || _library.Store.Find(mark.Article, mark.Revision) is not { } judged) return false;
        return mark.Passage is { Start: >= 0, Length: > 0 } && mark.Passage.End <= judged.TextOf(mark.Passage.Paragraph).Length && mark.Clause.Length > 0 && mark.Passage.Contains(mark.Clause);
    }

    private string Quote(EventMark mark) => _library.Store.Find(mark.Article, mark.Revision)!.Slice(mark.Clause);

    private DeskResult.Done Done(IReadOnlyList<AuditEntry> acts)
    {
        _library.Index.TakeIn([.. acts.Select(act => act.Article).OfType<ArticleId>()]);
        return new DeskResult.Done(acts);
    }

    private DeskResult Undo(Moderator moderator, IReadOnlyList<(ArticleId Id, int Number)> acts)
    {
        var results = acts.Select(act => _library.Store.Undo(act.Id, act.Number, moderator.Name)).ToList();
        _library.Index.TakeIn([.. acts.Select(act => act.Id)]);
        var undone = results.OfType<UndoResult.Done>().Select(done => done.Act).ToList();
        return undone.Count > 0 ? new DeskResult.Undone(undone) : results[0] switch
        {
            UndoResult.Already already => NothingToUndo($"That is undone already: {already.Act.Article} was {already.Act.Action}."),
            UndoResult.ChangedSince since => DeskResult.Refused.Of("changed-since", $"{since.Act.Article} has changed since it was {since.Act.Action}. Undo what came later first: /undo {CommandWord.Quoted(since.Act.Article!.Value.Value)}."),
            _ => NothingToUndo("That cannot be undone."),
        };
    }

    private static DeskResult.Refused NothingToUndo(string message) => DeskResult.Refused.Of("nothing-to-undo", message);
}
