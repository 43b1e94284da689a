using Briefing;
using Briefing.Articles;
using Briefing.Intake;

namespace Bot.Commands.Pushing;

/// <summary>
/// Where an article goes that somebody pushes: a new version stays where its article is; anything else goes into the first
/// collection that they see, unless it names another of theirs. What they do not see they cannot change, whatever id they give.
/// </summary>
/// <param name="library">Where it goes to.</param>
/// <param name="collections">Those that whoever pushes may see; null for all.</param>
internal sealed class PushPlace(BriefingLibrary library, IReadOnlyCollection<string>? collections)
{
    public DraftResult For(DraftResult read)
    {
        if (read is not DraftResult.Accepted accepted) return read;
        if (collections is { Count: 0 }) return new DraftResult.Refused(accepted.From, "there is no collection here that it could go into: whoever runs me can name one for this workspace");

        // What an export says of its past is for the command line: it names who did what.
        var draft = accepted.Draft with { Collection = CollectionFor(accepted.Draft), History = null };
        if (library.Store.Find(draft.Id) is not { } known) return accepted with { Draft = draft };
        if (IsSeen(known)) return accepted with { Draft = library.Duplicates.AsItself(collections is null ? draft : draft with { Collection = known.Collection }) };
        return draft.HasOwnId
            ? new DraftResult.Refused(accepted.From, $"the id “{draft.Id}” is taken: give it another")
            : accepted with { Draft = draft with { Id = new ArticleId($"{draft.Id}-{draft.Collection}") } };
    }

    public bool IsSeen(Article article) => collections is null || collections.Contains(article.Collection);

    private string CollectionFor(ArticleDraft draft)
    {
        if (collections is null) return draft.Collection;
        return draft.Collection != Article.DefaultCollection && collections.Contains(draft.Collection) ? draft.Collection : collections.First();
    }
}
