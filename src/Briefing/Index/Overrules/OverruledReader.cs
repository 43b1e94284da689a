using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Reading;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Index.Overrules;

/// <summary>Reads an article and applies what moderators ruled on its events, so that everything made of the reading is right.</summary>
internal sealed class OverruledReader(ArticleStore store, ArticleReader reader)
{
    public ArticleReading Read(Article article)
    {
        var reading = reader.Read(article);
        var overrules = store.Overrules(article.Id);
        return overrules.Count == 0 ? reading : reading with { Events = Overruled(reading, overrules) };
    }

    /// <summary>Whether the rulings on an article's events are applied to its current revision.</summary>
    public IReadOnlyList<RulingState> States(Article article, IReadOnlyList<Overrule> overrules)
    {
        var reading = reader.Read(article);
        return [.. overrules.Select(overrule => new RulingState(overrule, Judged(overrule, reading) is not null))];
    }

    /// <summary>Which of the events read in <paramref name="reading"/> an overrule is on; null when its passage or its event is not there any more.</summary>
    private Event? Judged(Overrule overrule, ArticleReading reading)
    {
        var mark = overrule.Event;
        if (store.Find(mark.Article, mark.Revision) is not { } judged || OverrulePlace.In(mark, judged, reading.Article) is not { } clause) return null;
        return reading.Events.Where(happening => happening.Kind == mark.Kind)
            .Select(happening => (Event: happening, Common: happening.Mentions.Max(mention => Common(mention.Clause, clause))))
            .Where(one => one.Common > 0).OrderByDescending(one => one.Common).FirstOrDefault().Event;
    }

    private List<Event> Overruled(ArticleReading reading, IReadOnlyList<Overrule> overrules)
    {
        var rulings = overrules.Select(overrule => (Event: Judged(overrule, reading), overrule.Ruling)).Where(one => one.Event is not null).ToLookup(one => one.Event!, one => one.Ruling, ReferenceEqualityComparer.Instance);
        return [.. reading.Events.Where(happening => !rulings[happening].OfType<Ruling.NotAnEvent>().Any()).Select(happening => rulings[happening].Aggregate(happening, Apply))];
    }

    private static Event Apply(Event read, Ruling ruling) => ruling switch
    {
        Ruling.Date date => read with { When = TimeOf(date), Corrected = read.Corrected | EventParts.When },
        Ruling.Who who => read with { Who = [.. who.Names.Select(name => new Actor(name))], Corrected = read.Corrected | EventParts.Who },
        Ruling.SameStory same => read with { Stories = [.. read.Stories.Append(same.Story).Distinct()] },
        _ => read,
    };

    private static EventTime TimeOf(Ruling.Date date)
    {
        if (date is { From: null, To: null }) return new EventTime("", null, TimeInterval.Unbounded, TimeBasis.Unknown, TimeExtent.Within);
        var interval = new TimeInterval(date.From, date.To);
        return new EventTime(date.Words, interval, interval, TimeBasis.Stated, TimeExtent.Within);
    }

    private static int Common(TextSpan one, TextSpan other) => one.Overlaps(other) ? Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start) : 0;
}
