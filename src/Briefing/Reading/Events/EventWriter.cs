using Briefing.Reading.Dates;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Amounts;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Events.Timing;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events;

/// <summary>Writes the merged mentions of an event as one <see cref="Event"/>.</summary>
internal sealed class EventWriter(ArticleClock clock, ArticleMentions mentions, EventPlaces places, CountsElsewhere counts, KindTurns turns, Gazetteer gazetteer)
{
    private const double AnaphorLast = 5;

    /// <summary>Days after which who only paused has mostly begun anew, and is told to have.</summary>
    private const int LongestStop = 120;

    /// <summary>Days after which what has not opened again was closed for good, though somebody plans to open it.</summary>
    private const int LongestPause = 2 * 365;

    /// <summary>Null when nothing says whose event it is.</summary>
    /// <param name="group">The mentions of the event.</param>
    /// <param name="all">Those of all events of the article: what reopened was only suspended.</param>
    public Event? Write(List<EventCandidate> group, IReadOnlyList<List<EventCandidate>> all)
    {
        if (IsGivenUp(group, all) || IsBroughtWrongly(group, all)) return null;
        var ranked = group.OrderByDescending(candidate => candidate.Strength - (candidate.IsAnaphor ? AnaphorLast : 0)).ToList();
        var best = ranked[0];
        var who = ranked.Find(candidate => candidate.WhoIsStated)?.Who ?? (ranked.Exists(candidate => candidate is { MayBeTopics: true, IsAnaphor: false }) && ranked.TrueForAll(MayHave) ? TopicAsActor() : []);
        if (who.Count == 0 && ranked.Select(candidate => candidate.Unnamed).FirstOrDefault(words => words is not null) is { } unnamed) who = [new Actor(unnamed)];
        if (who.Count == 0) return null;
        var teller = ranked.Find(candidate => !candidate.IsNominal) ?? best;
        var timing = new EventTiming(clock, mentions);
        var time = timing.Of(ranked);
        var seats = ranked[0].Kind.Verbs.Any(trigger => trigger.By == ActorSort.Government) ? who.Select(Governed).OfType<Place>().ToList() : [];
        var where = places.Of(ranked, who, seats);
        return new Event
        {
            Kind = KindOf(ranked, all, time).Key,
            Who = who,
            What = ranked.Select(candidate => candidate.Compound ?? candidate.What).FirstOrDefault(what => what is not null),
            Where = where,
            Seats = [.. seats.Select(place => new EventPlace(place.Name, place.Id))],
            When = time,
            Amount = ranked.Select(candidate => candidate.Amount).FirstOrDefault(amount => amount is not null) ?? counts.Of(ranked, who, where),
            Status = timing.StatusAt(Seen(teller.Status, teller, ranked), time, teller),
            Phase = timing.PhaseAt(Seen(teller.Phase, teller, ranked), time, teller),
            Mentions = [.. ranked.Select(candidate => new EventMention(candidate.Passage, candidate.Clause)).DistinctBy(mention => mention.Passage)],
        };
    }

    /// <summary>The country, union or state that an actor is, which the article tells of; not Congress, Arizona.</summary>
    private Place? Governed(Actor actor) =>
        gazetteer.Named(actor.Name) is { } place && mentions.Places.Any(other => other.Place.Id == place.Id || other.Governs?.Id == place.Id) ? place : null;

    /// <summary>"was to open in May", told in June beside "will open in fall": the plan that the other took the place of.</summary>
    private bool IsGivenUp(List<EventCandidate> group, IReadOnlyList<List<EventCandidate>> all) =>
        clock.Published is { } today
        && group.TrueForAll(candidate => candidate is { Status: EventStatus.Planned, IsHeading: false, Tense: not Tense.Future } && candidate.When?.Time.Interval?.To < today)
        && all.Any(other => other != group && other[0].Kind == group[0].Kind && other.Exists(plan => plan is { Status: EventStatus.Planned, WhoIsStated: true } && !(plan.When?.Time.Interval?.From < today) && plan.Thing == group[0].Thing && group[0].WhoIsStated && EventLikeness.SharesWho(plan, group[0])));

    /// <summary>"300 workers will be affected" by what is only suspended, of which nothing else comes.</summary>
    private static bool IsBroughtWrongly(List<EventCandidate> group, IReadOnlyList<List<EventCandidate>> all)
    {
        if (!group.TrueForAll(candidate => candidate.NotBroughtBy.Count > 0)) return false;
        var bringing = all.Where(other => other != group && group[0].Kind.BroughtBy.Contains(other[0].Kind.Key) && EventLikeness.SharesWho(other[0], group[0])).ToList();
        return bringing.Count > 0 && bringing.TrueForAll(other => other.Exists(candidate => group[0].NotBroughtBy.Contains(candidate.Kind.Key)));
    }

    /// <summary>How far the deed has come by all that is said of it: what "was shut" and "remains closed" is under way, and so is what was resolved on and "is closing"; what "could open in June" and "will open" is planned.</summary>
    private EventStatus Seen(EventStatus said, EventCandidate teller, List<EventCandidate> ranked)
    {
        if (IsHeadedAsPlanned(teller, ranked)) return EventStatus.Planned;
        if (said == EventStatus.Reported && ranked.Exists(candidate => candidate is { IsNominal: false, IsHeading: false, WhoIsStated: true, Status: EventStatus.Planned })) return EventStatus.Planned;
        if (said == EventStatus.Planned && ranked.Exists(candidate => IsCarriedOut(teller, candidate))) return EventStatus.Happened;
        if (said == EventStatus.Planned && teller.IsDecision && ranked.Find(candidate => candidate is { IsNominal: false, Status: EventStatus.UnderWay or EventStatus.Happened }) is { } carriedOut) return carriedOut.Status;
        return said == EventStatus.Happened && ranked.Exists(candidate => candidate.IsLasting) && ranked.Exists(candidate => candidate.IsTurned || candidate.Kind.Turns.Count > 0) ? EventStatus.UnderWay : said;
    }

    /// <summary>"will suspend its program", and later "the program has been suspended"; but what will close this year, and "was forced to close", is still to come.</summary>
    private bool IsCarriedOut(EventCandidate plan, EventCandidate deed) =>
        !(deed.When is null && clock.Published is { } today && plan.When?.Time.Interval?.To > today) && deed is { IsNominal: false, IsHeading: false, Status: EventStatus.Happened, Tense: Tense.Past } && (deed.Thing == plan.Thing || IsDatedBack(deed));

    /// <summary>"closed on May 4", told later.</summary>
    private bool IsDatedBack(EventCandidate deed) => deed.WhoIsStated && clock.Published is { } today && deed.When?.Time.Interval?.To <= today;

    /// <summary>"Acme to close lab" heads what "is closing its lab": announced, not begun.</summary>
    private static bool IsHeadedAsPlanned(EventCandidate teller, List<EventCandidate> ranked) =>
        teller.Status == EventStatus.UnderWay && ranked.Exists(candidate => candidate is { IsHeading: true, IsNominal: false, Status: EventStatus.Planned });

    private EventKind KindOf(List<EventCandidate> ranked, IReadOnlyList<List<EventCandidate>> all, EventTime time)
    {
        if (ranked.Find(candidate => candidate is { IsForGood: true, IsAnaphor: false }) is { } last) return last.Kind;
        if (ranked.Find(candidate => candidate.IsTurned) is { } turned) return IsForGoodAfterAll(ranked, all, time) ? turned.TurnedInDoubt! : turned.Kind;
        var kind = ranked[0].Kind;
        if (ranked.Exists(candidate => candidate.IsForGood) || turns.Of(kind) is not { } temporary) return kind;
        return HasRestarted(ranked, all) && !IsLongOver(ranked, all, time) ? temporary : kind;
    }

    private static bool HasRestarted(List<EventCandidate> ranked, IReadOnlyList<List<EventCandidate>> all) => Restarts(ranked, all).Any();

    private static IEnumerable<EventCandidate> Restarts(List<EventCandidate> ranked, IReadOnlyList<List<EventCandidate>> all) =>
        all.SelectMany(group => group).Where(other => other.IsRestart && ranked.Exists(candidate => EventLikeness.IsRestartOf(other, candidate)) && ranked.TrueForAll(candidate => EventLikeness.MayBeAsMany(other, candidate)));

    /// <summary>"was shut in 2019", told in 2024 with that it will open again: it was no pause.</summary>
    private bool IsLongOver(List<EventCandidate> ranked, IReadOnlyList<List<EventCandidate>> all, EventTime time) =>
        clock.Published is { } today && time.Interval is { To: { } to } && to.AddDays(LongestPause) < today
        && Restarts(ranked, all).All(restart => restart.Phase == EventStatus.Planned);

    /// <summary>"closed in May" because of a pandemic, told in January without that it opened again.</summary>
    private bool IsForGoodAfterAll(List<EventCandidate> ranked, IReadOnlyList<List<EventCandidate>> all, EventTime time) =>
        ranked.TrueForAll(candidate => !candidate.IsTurned || candidate.TurnedInDoubt is not null)
        && clock.Published is { } today
        && time is { Extent: TimeExtent.Within, Interval.To: { } to } && to.AddDays(LongestStop) < today
        && !ranked.Exists(candidate => candidate.IsLasting) && (!HasRestarted(ranked, all) || IsLongOver(ranked, all, time));

    /// <summary>"The mall" of an article on a shop in it is not the shop's; "the team" that was laid off is its.</summary>
    private bool MayHave(EventCandidate candidate) =>
        candidate.Kind.IsAnywhere || candidate.Thing is not { } thing || !ActorNouns.Landmarks.Contains(thing) || mentions.Topic?.Name.Contains(thing, StringComparison.OrdinalIgnoreCase) == true;

    private IReadOnlyList<Actor> TopicAsActor() => mentions.Topic is { } topic && mentions.TopicIsDominant ? [ActorReader.Of(topic)] : [];
}
