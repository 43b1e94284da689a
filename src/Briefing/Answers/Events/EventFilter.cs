using Briefing.Index;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>Holds events against a question.</summary>
internal sealed class EventFilter(Question question, CitableArticles articles, Gazetteer places, Organisations organisations)
{
    private readonly WordFilter _words = new(question.Words);

    /// <summary>The question is for what leaves a place: of a move its origin counts, not its destination.</summary>
    public bool IsAboutLeaving { get; init; }

    /// <summary>How an event fits time and place; null when its time, who or words rule it out.</summary>
    public Telling? Fit(IndexedEvent source)
    {
        var time = source.Event.When.Match(question.When?.Interval);
        if (time == TimeMatch.No || !HasWho(source.Event) || !HasWords(source)) return null;
        return new Telling(source, PlaceFit.Of(question.Where, PlacesOf(source.Event), places), time);
    }

    private IReadOnlyList<EventPlace> PlacesOf(Event told) => told.Kind != EventKindKeys.Move ? told.Where : IsAboutLeaving ? told.From : [.. told.Where, .. told.From];

    /// <summary>What is denied is listed only when the question says so; what goes on counts as confirmed.</summary>
    public bool HasStatus(Event told) => question.Status switch
    {
        null => told.Status != EventStatus.Denied,
        EventStatus.Happened => told.Status is EventStatus.Happened or EventStatus.UnderWay,
        { } asked => told.Status == asked,
    };

    private bool HasWho(Event told) =>
        question.Who.Count == 0 || told.Who.Any(actor => question.Who.Any(asked => organisations.Covers(asked, actor.Name)));

    /// <summary>Every word stands in who, what, how many, or in the clause that tells it.</summary>
    private bool HasWords(IndexedEvent source) => _words.IsEmpty || _words.AllIn(Told(source));

    private IEnumerable<string> Told(IndexedEvent source)
    {
        foreach (var actor in source.Event.Who) yield return actor.Name;
        yield return source.Event.What ?? "";
        yield return source.Event.Amount ?? "";
        if (articles.Find(source.Article, source.Revision) is { } article) yield return article.Slice(source.Event.Mentions[0].Clause);
    }
}
