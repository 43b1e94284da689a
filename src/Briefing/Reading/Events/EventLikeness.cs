using Briefing.Reading.Dates;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events;

/// <summary>Whether two mentions in one article can be of one event.</summary>
internal static class EventLikeness
{
    /// <summary>What so many did together is told apart from what one of them did.</summary>
    private const int FewestOfMany = 3;
    private const int FarthestParagraph = 2;

    /// <summary>Words that point back at what was told.</summary>
    private static readonly WordSet Pointing = WordGroups.Of("pointing");

    private static readonly WordSet Vague = WordGroups.Of("vague");

    /// <summary>Words before what comes in addition.</summary>
    private static readonly WordSet Further = WordGroups.Of("further");

    public static bool AreCompatible(EventCandidate first, EventCandidate second, Gazetteer gazetteer) =>
        (first.Kind == second.Kind || IsSameAfterAll(first, second) || IsSameAfterAll(second, first) || (!first.IsForGood && !second.IsForGood && AreRelated(first.Kind, second.Kind) && (first.Thing == second.Thing || first.IsHeading || second.IsHeading || PointsBackAt(first, second) || PointsBackAt(second, first))))
        && (first.Status == EventStatus.Denied) == (second.Status == EventStatus.Denied)
        && SharesWho(first, second)
        && SharesAmount(first, second)
        && SharesTime(first, second)
        && SharesPlace(first, second, gazetteer)
        && SharesThing(first, second);

    /// <summary>"closed by the pandemic" heads what closed for good.</summary>
    private static bool IsSameAfterAll(EventCandidate doubtful, EventCandidate lasting) =>
        doubtful.IsHeading && lasting.IsForGood && doubtful.TurnedInDoubt == lasting.Kind;

    /// <summary>"the restaurant was closing", in the paragraph that told for how long "Acme Diner" does.</summary>
    private static bool PointsBackAt(EventCandidate pointing, EventCandidate told) =>
        told.IsTurned && pointing is { IsOneSite: true, IsLasting: false, When: null, What: { } what } && pointing.Passage.Paragraph == told.Passage.Paragraph && pointing.Passage.Start > told.Passage.Start && what.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same kind, or one that turns into the other.</summary>
    public static bool AreRelated(EventKind first, EventKind second) =>
        first == second || first.Turns.Contains(second.Key) || second.Turns.Contains(first.Key);

    /// <summary>"reopened the plant" after "closed the plant".</summary>
    public static bool IsRestartOf(EventCandidate restart, EventCandidate stop) =>
        restart.WhoIsStated && stop.WhoIsStated && SharesWho(restart, stop) && (restart.Thing == stop.Thing || restart.Thing is "production" or "operations" or "it" or "they") && restart.Status != EventStatus.Denied;

    /// <summary>"reopened its stores" after "closed 20 stores"; "smaller stores reopen" is of others.</summary>
    public static bool MayBeAsMany(EventCandidate restart, EventCandidate stop) =>
        stop.Amount is null || restart.Amount is not null || restart.What is not { } what || Pointing.Contains(what.Split(' ')[0].ToLowerInvariant());

    public static bool SharesWho(EventCandidate first, EventCandidate second)
    {
        if (!first.WhoIsStated || !second.WhoIsStated || first.Who.Count == 0 || second.Who.Count == 0) return true;
        if (first.Who.Count != second.Who.Count && Math.Max(first.Who.Count, second.Who.Count) >= FewestOfMany) return false;
        return first.Who.Any(actor => second.Who.Any(other => SameName(actor.Name, other.Name)));
    }

    private static bool SameName(string first, string second) =>
        first.Equals(second, StringComparison.OrdinalIgnoreCase)
        || (first.Length > 2 && second.Length > 2 && (first.Contains(second, StringComparison.OrdinalIgnoreCase) || second.Contains(first, StringComparison.OrdinalIgnoreCase)));

    private static bool SharesAmount(EventCandidate first, EventCandidate second)
    {
        if (first.Amount is null || second.Amount is null) return !(IsFurther(first) || IsFurther(second)) || first.IsHeading || second.IsHeading;
        var (one, other) = (Figure.Of(first.Amount), Figure.Of(second.Amount));
        return one.IsLike(other) && (one.IsShare == other.IsShare || (AreNear(first, second) && !IsPartOf(first, one, second) && !IsPartOf(second, other, first)));
    }

    /// <summary>"half of the stores" after "150 stores": of those told of before, while "half of its stores" may be as many.</summary>
    private static bool IsPartOf(EventCandidate part, Figure share, EventCandidate whole) =>
        share.IsShare && part.Amount!.Contains(" of the ", StringComparison.Ordinal) && part.Thing is { } thing && !Actors.ActorNouns.Staff.Contains(thing) && whole.Passage.Start + (whole.Passage.Paragraph << 16) < part.Passage.Start + (part.Passage.Paragraph << 16);

    /// <summary>"another 300 jobs": not those told of before.</summary>
    private static bool IsFurther(EventCandidate candidate) => candidate.Amount?.StartsWith("another ", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>At most two paragraphs between them, or one a heading: "13% of its staff" is told soon before or after the 900 people that they are.</summary>
    public static bool AreNear(EventCandidate first, EventCandidate second) =>
        first.IsHeading || second.IsHeading || Math.Abs(first.Passage.Paragraph - second.Passage.Paragraph) <= FarthestParagraph;

    public static bool SharesTime(EventCandidate first, EventCandidate second) =>
        first.When is null || second.When is null || Bounds(first).Overlaps(Bounds(second));

    /// <summary>What "began on May 4" is not over on that day.</summary>
    private static TimeInterval Bounds(EventCandidate dated) =>
        dated is { Phase: EventStatus.UnderWay, Tense: Tense.Past } ? dated.When!.Time.Bounds with { To = null } : dated.When!.Time.Bounds;

    private static bool SharesPlace(EventCandidate first, EventCandidate second, Gazetteer gazetteer)
    {
        if (first.Where.Count == 0 || second.Where.Count == 0 || AreParts(first, second)) return true;
        return first.Where.Any(place => second.Where.Any(other => gazetteer.Contains(place.Id, other.Id) || gazetteer.Contains(other.Id, place.Id)));
    }

    /// <summary>"Ohio store closings" and "Texas store closings" head the parts of one list.</summary>
    private static bool AreParts(EventCandidate first, EventCandidate second) => first.IsHeading && second.IsHeading && !first.IsOneSite && !second.IsOneSite;

    /// <summary>One site is not the many of a number, unless a heading or a name speaks of all.</summary>
    private static bool SharesThing(EventCandidate first, EventCandidate second) =>
        !(IsOneOf(first, second) || IsOneOf(second, first) || IsFew(first, second) || IsFew(second, first) || IsAllAfterSome(first, second) || IsAllAfterSome(second, first));

    /// <summary>"all locations" and "500 of its 800 locations" or "500 stores", "its remaining stores" and "450 stores": the one came after the other; "the 500 stores" may be all.</summary>
    private static bool IsAllAfterSome(EventCandidate all, EventCandidate some) =>
        all.What is { } what && some.Amount is { } amount && !Figure.Of(amount).IsShare
        && ((IsRest(what) && !IsRest(some.What ?? "")) || (what.StartsWith("all ", StringComparison.OrdinalIgnoreCase) && all.Amount is null && (amount.Contains(" of its ", StringComparison.Ordinal) || (some.What is { } others && !some.IsHeading && !Pointing.Contains(others.Split(' ')[0].ToLowerInvariant())))));

    /// <summary>"a handful of stores" and "500 stores".</summary>
    private static bool IsFew(EventCandidate few, EventCandidate many) =>
        few is { Amount: null, IsHeading: false, What: { } what } && many.Amount is { } amount && Figure.Of(amount) is { IsShare: false, Value: > 1 } && what.Split(' ', 3) is [var first, .. var rest]
        && (Vague.Contains(first.ToLowerInvariant()) || (rest.Length > 1 && first is "a" or "A" && Vague.Contains(rest[0])));

    private static bool IsRest(string what) => what.Contains("remaining ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(EventCandidate one, EventCandidate many) =>
        one is { IsOneSite: true, Amount: null } && ((many.Amount is { } amount && many.Thing != one.Thing && Figure.Of(amount) is { IsShare: false, Value: > 1 }) || IsFurtherThan(one, many));

    /// <summary>"opened its 40th store" and "plans to open more locations": the one is done, the others are to come.</summary>
    private static bool IsFurtherThan(EventCandidate one, EventCandidate many) =>
        one.Phase == EventStatus.Happened && many is { Phase: EventStatus.Planned, Amount: null, IsOneSite: false, What: { } what, Thing: { } thing } && !what.EndsWith(thing, StringComparison.OrdinalIgnoreCase)
        && Further.Contains(what.Split(' ')[0].ToLowerInvariant());
}
