using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events;

/// <summary>Gathers the mentions of one event; an event keeps what its best mention says and fills the gaps from the others.</summary>
internal sealed class EventMerger(ArticleMentions mentions, ArticleClock clock, Gazetteer gazetteer)
{
    private const int NearbyCharacters = 300;
    private const int RecentDays = 45;
    private const int ParagraphsBack = 2;

    private static readonly WordSet AnySite = WordGroups.Of("any-site");

    private readonly List<List<EventCandidate>> _groups = [];

    public IReadOnlyList<List<EventCandidate>> Merge(IEnumerable<EventCandidate> candidates)
    {
        var all = candidates.GroupBy(candidate => candidate.Passage).SelectMany(sentence => sentence.Select(candidate => WithoutScenesOf(candidate, sentence))).ToList();
        foreach (var candidate in all.Where(candidate => candidate is { IsAnaphor: false, WhoIsStated: true })) Add(candidate);
        foreach (var candidate in all.Where(candidate => candidate is { IsAnaphor: false, WhoIsStated: false })) Add(candidate);
        foreach (var anaphor in all.Where(candidate => candidate.IsAnaphor)) AddAnaphor(anaphor);
        return _groups;
    }

    /// <summary>"Founded in 1994, Acme closed its mill in Leeds last year", "Acme will leave Leeds; Bolt has cut jobs": Leeds is of the other deed alone.</summary>
    private EventCandidate WithoutScenesOf(EventCandidate candidate, IEnumerable<EventCandidate> sentence)
    {
        if (candidate is { Where.Count: > 0 } or { Around.Count: 0 } or { IsHeading: true }) return candidate;
        var others = sentence.Where(other => other != candidate && !other.IsAnaphor && IsAnother(other, candidate)).SelectMany(other => other.Where).ToList();
        return others.Count == 0 ? candidate : candidate with { Around = [.. candidate.Around.Except(others)] };
    }

    /// <summary>Of the same at another time, or somebody else's across a semicolon: what a clause hangs on is its scene, too ("opens in Leeds, where Bolt closed").</summary>
    private bool IsAnother(EventCandidate other, EventCandidate candidate)
    {
        if (!other.WhoIsStated || !candidate.WhoIsStated) return false;
        if (EventLikeness.SharesWho(other, candidate)) return !EventLikeness.SharesTime(other, candidate);
        var between = candidate.Clause with { Start = Math.Min(other.Clause.End, candidate.Clause.End), End = Math.Max(other.Clause.Start, candidate.Clause.Start) };
        return between.Start < between.End && mentions.WordsOf(between).Contains(';', StringComparison.Ordinal);
    }

    private void Add(EventCandidate candidate)
    {
        var fitting = _groups.Where(group => group.TrueForAll(other => EventLikeness.AreCompatible(other, candidate, gazetteer) && !AreDoneAndToCome(other, candidate)));
        var group = candidate.WhoIsStated ? OfAmount(candidate, [.. fitting]) : OfUnnamed(candidate, [.. fitting]);
        if (group is null) _groups.Add([candidate]);
        else group.Add(candidate);
    }

    /// <summary>The first event of as many, else the first.</summary>
    private static List<EventCandidate>? OfAmount(EventCandidate candidate, List<List<EventCandidate>> fitting) =>
        fitting.Find(group => HasAmountOf(group, candidate)) ?? fitting.FirstOrDefault();

    /// <summary>Of groups that fit, one that tells how many tells of as many.</summary>
    private static bool HasAmountOf(List<EventCandidate> group, EventCandidate candidate) => candidate.Amount is not null && group.Exists(other => other.Amount is not null);

    /// <summary>Which event a mention tells of that names nobody. Where several do the like, as in a list of who left a country, the words near it must say whose.</summary>
    private List<EventCandidate>? OfUnnamed(EventCandidate candidate, List<List<EventCandidate>> fitting)
    {
        var told = fitting.Where(group => IsToldBy(group, candidate)).OrderByDescending(group => HasAmountOf(group, candidate)).ThenByDescending(group => IsNamedNear(group, candidate)).ToList();
        if (candidate.IsHeading || !fitting.Exists(group => !EventLikeness.SharesWho(group[0], fitting[0][0]))) return told.FirstOrDefault();
        return told.Find(group => IsNamedNear(group, candidate) || group.Exists(other => IsJustBefore(other.Passage, candidate.Passage))) ?? told.Find(IsTopics);
    }

    /// <summary>The article is about who does it.</summary>
    private bool IsTopics(List<EventCandidate> group) => mentions is { TopicIsDominant: true, Topic: { } topic } && group.Exists(candidate => candidate.Who.Any(actor => actor.Name == topic.Name));

    /// <summary>What had been done is not what is dated after the article.</summary>
    private bool AreDoneAndToCome(EventCandidate first, EventCandidate second) => (IsDone(first) && IsToCome(second)) || (IsDone(second) && IsToCome(first)) || (IsLongDone(first) && IsGoingOn(second)) || (IsLongDone(second) && IsGoingOn(first)) || (IsDone(first) && IsThought(second)) || (IsDone(second) && IsThought(first));

    /// <summary>Dated well before the article.</summary>
    private bool IsLongDone(EventCandidate candidate) =>
        candidate.Phase == EventStatus.Happened && clock.Published is { } today && candidate.When?.Time.Interval is { To: { } to } && to.AddDays(RecentDays) < today;

    /// <summary>"is closing", with no date: now.</summary>
    private static bool IsGoingOn(EventCandidate candidate) => candidate is { Phase: EventStatus.UnderWay, When: null, IsNominal: false, IsLasting: false };

    /// <summary>"may close a mill", "is considering closing a mill": not what it "closed".</summary>
    private static bool IsThought(EventCandidate candidate) => candidate is { Status: EventStatus.Reported, Phase: EventStatus.Planned, IsNominal: false, IsHeading: false };

    private bool IsDone(EventCandidate candidate) => candidate is { Phase: EventStatus.Happened, IsHeading: false, IsNominal: false, IsState: false } && !IsToCome(candidate);

    private bool IsToCome(EventCandidate candidate) => IsStillToCome(candidate) || clock.Published is { } today && candidate.When?.Time.Interval is { From: { } from } && from > today;

    /// <summary>"will close its mills", with no date: not yet done.</summary>
    private static bool IsStillToCome(EventCandidate candidate) => candidate is { Phase: EventStatus.Planned, Tense: Tense.Future, When: null, IsHeading: false };

    /// <summary>"The closure" belongs to the event of its kind told last before it, "the closure in May" to none that was in June.</summary>
    private void AddAnaphor(EventCandidate anaphor)
    {
        var group = _groups
            .Where(group => EventLikeness.AreRelated(group[0].Kind, anaphor.Kind) && EventLikeness.SharesWho(group[0], anaphor) && IsOf(group, anaphor))
            .OrderByDescending(group => IsNamedNear(group, anaphor))
            .ThenByDescending(group => group.Where(other => Precedes(other.Clause, anaphor.Clause)).Select(other => Position(other.Clause)).DefaultIfEmpty(-1).Max())
            .FirstOrDefault();
        group?.Add(anaphor);
    }

    /// <summary>It is of the same time, and gives a group that names nobody a name only where it stands near.</summary>
    private static bool IsOf(List<EventCandidate> group, EventCandidate anaphor) =>
        group.TrueForAll(other => EventLikeness.SharesTime(other, anaphor))
        && (!anaphor.WhoIsStated || group.Exists(other => other.WhoIsStated || EventLikeness.AreNear(other, anaphor)));

    /// <summary>A mention that names nobody tells of a group's event when its thing is the same, or who is named near.</summary>
    private bool IsToldBy(List<EventCandidate> group, EventCandidate candidate) =>
        candidate.IsHeading || candidate.Thing is null || (IsAnySite(candidate) && IsTopics(group)) || group.Exists(other => other.Thing is null || other.Thing == candidate.Thing) || IsNamedNear(group, candidate);

    /// <summary>"the site": the factory told of, or whatever else the article is about.</summary>
    private static bool IsAnySite(EventCandidate candidate) => candidate is { IsOneSite: true, Thing: { } thing, What: { } what } && AnySite.Contains(thing) && what.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words shortly before "the closure" name who closed.</summary>
    private bool IsNamedNear(List<EventCandidate> group, EventCandidate anaphor)
    {
        var near = anaphor.Passage with { Start = Math.Max(0, anaphor.Passage.Start - NearbyCharacters), End = anaphor.Passage.End };
        return mentions.NamesIn(near).Any(name => group.Exists(candidate => candidate.Who.Any(actor => actor.Name == name.Name || actor.Name == name.Owner)));
    }

    private static bool IsJustBefore(TextSpan first, TextSpan second) => first.Paragraph <= second.Paragraph && second.Paragraph - first.Paragraph <= ParagraphsBack;

    private static bool Precedes(TextSpan first, TextSpan second) => Position(first) <= Position(second);

    private static long Position(TextSpan span) => ((long)span.Paragraph << 32) + span.Start;
}
