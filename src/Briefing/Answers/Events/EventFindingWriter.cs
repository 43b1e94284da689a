using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>Makes findings of stories: the newest article speaks, the others are cited after it.</summary>
internal sealed class EventFindingWriter(CitableArticles articles, Labels labels)
{
    /// <param name="story">The event that the finding tells.</param>
    /// <param name="also">Further events whose passages it cites.</param>
    /// <param name="who">Whom the finding is about; null for all who take part.</param>
    /// <returns>Null when none of its articles may be cited any more.</returns>
    public Finding? Write(Story story, IEnumerable<Story>? also = null, IReadOnlyList<Actor>? who = null)
    {
        var cited = Cited(story);
        if (cited.Count == 0) return null;

        var told = cited[0].Telling.Event;
        var dated = cited.MinBy(one => one.Telling.Event.When.Basis);
        var citations = cited.Concat((also ?? []).SelectMany(Cited)).SelectMany(one => Citations(one.Telling.Event, one.Article));
        return new Finding(told.Kind, [.. citations.DistinctBy(citation => (citation.Article.Id, citation.Span))], told.Mentions[0].Clause)
        {
            Who = who ?? told.Who,
            What = told.What,
            Where = told.Where,
            When = dated.Telling.Event.When,
            Amount = told.Amount,
            OtherAmounts = OtherAmounts(told.Amount, cited.Select(one => one.Telling.Event.Amount)),
            Status = told.Status,
            Phase = told.Phase,
            Corrected = (told.Corrected & EventParts.Who) | (dated.Telling.Event.Corrected & EventParts.When),
            Events = [.. cited.Select(one => Mark(one.Telling))],
            TimeMatch = story.Time,
            Reason = story.Time == TimeMatch.Maybe ? MaybeReason.Of(dated.Telling.Event.When, dated.Article, labels) : null,
        };
    }

    private List<(Telling Telling, Article Article)> Cited(Story story) =>
    [
        .. story.Tellings
            .Select(telling => (Telling: telling, Article: articles.Find(telling.Source.Article, telling.Source.Revision)!))
            .Where(one => one.Article is not null)
            .OrderByDescending(one => one.Article.Published?.Day ?? DateOnly.MinValue),
    ];

    private static EventMark Mark(Telling telling)
    {
        var best = telling.Event.Mentions[0];
        return new EventMark(telling.Source.Article, telling.Source.Revision, telling.Event.Kind, best.Passage, best.Clause);
    }

    private static IEnumerable<Citation> Citations(Event told, Article article) => told.Mentions.Select(mention => Citation.Of(article, mention.Passage));

    private static List<string> OtherAmounts(string? amount, IEnumerable<string?> told)
    {
        var others = new List<string>();
        if (amount is null) return others;
        foreach (var other in told.OfType<string>())
        {
            if (!others.Append(amount).Any(known => WrittenNumber.IsSame(known, other))) others.Add(other);
        }

        return others;
    }
}
