using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events.Amounts;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events;

/// <summary>One mention of an event, before the mentions of an article are merged.</summary>
internal sealed record EventCandidate
{
    public required EventKind Kind { get; init; }

    public required TextSpan Passage { get; init; }

    public required TextSpan Clause { get; init; }

    public required IReadOnlyList<Actor> Who { get; init; }

    /// <summary>The clause itself names or points at who it was; else it was had from the article's topic.</summary>
    public bool WhoIsStated { get; init; }

    /// <summary>Nobody else does it, and what it is done to is definite: it can be the doing of whom the article is about.</summary>
    public bool MayBeTopics { get; init; }

    /// <summary>"the retailer", where nothing says which one: those words; null where others say it, or nobody acts.</summary>
    public string? Unnamed { get; init; }

    public string? What { get; init; }

    /// <summary><see cref="What"/> with the noun that says the event and goes on with it: "job cuts"; null where nothing does.</summary>
    public string? Compound { get; init; }

    /// <summary>The noun at the head of <see cref="What"/>, in the singular; null without.</summary>
    public string? Thing { get; init; }

    /// <summary>The single site at which it is done, in the singular: "mill" of "mill operations", "300 workers at the mill"; null without.</summary>
    public string? Site { get; init; }

    /// <summary>How much of what there is of the thing, where no figure says it.</summary>
    public ThingScope Scope { get; init; }

    /// <summary>Places said in the clause, most specific first.</summary>
    public IReadOnlyList<Place> Where { get; init; } = [];

    /// <summary>Places said in the whole sentence, not those told by the way.</summary>
    public IReadOnlyList<Place> Around { get; init; } = [];

    /// <summary>Words of the clause that stand where towns do, of which nothing tells which they are: see <see cref="Placing.UnreadTowns"/>.</summary>
    public IReadOnlyList<string> UnreadTowns { get; init; } = [];

    /// <summary>The time words of the clause; null when it has none.</summary>
    public DateMention? When { get; init; }

    public string? Amount { get; init; }

    public required EventStatus Status { get; init; }

    public required EventStatus Phase { get; init; }

    /// <summary>Whether the verbs tell it as over or as to come; unknown where they leave it open.</summary>
    public Tense Tense { get; init; }

    /// <summary>Told in the plain present tense: "opens".</summary>
    public bool IsPresent { get; init; }

    /// <summary>Only resolved on: "decided to close".</summary>
    public bool IsDecision { get; init; }

    /// <summary>Told of the past without a time, and not as news: see <see cref="Timing.Backstory"/>.</summary>
    public bool IsBackstory { get; init; }

    /// <summary>When it was announced, where the words say that and not when it is; null without.</summary>
    public DateMention? Announced { get; init; }

    /// <summary>"The closure", "the move": it points at an event told elsewhere and says nothing new.</summary>
    public bool IsAnaphor { get; init; }

    public bool IsNominal { get; init; }

    /// <summary>It begins anew what had stopped: "reopened", "resumed".</summary>
    public bool IsRestart { get; init; }

    /// <summary>It tells a state on some day rather than a deed: "will be closed on Friday".</summary>
    public bool IsState { get; init; }

    /// <summary>What it is done to is a single site: "the mill", "its Ohio warehouse".</summary>
    public bool IsOneSite { get; init; }

    /// <summary>It tells that what was done lasts: "remains closed".</summary>
    public bool IsLasting { get; init; }

    /// <summary>A fire, storm or strike did it: "a fire shut the mill".</summary>
    public bool IsByForce { get; init; }

    /// <summary>A cue made it another kind than its trigger says.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What it is if the cue that turned it, a cause of what mostly ends, does not hold; null where nothing is in doubt.</summary>
    public EventKind? TurnedInDoubt { get; init; }

    /// <summary>Kinds beside which it is no event: see <see cref="VerbTrigger.NotBroughtBy"/>.</summary>
    public IReadOnlyList<string> NotBroughtBy { get; init; } = [];

    /// <summary>Said to be for good: never merged with what is meant to end.</summary>
    public bool IsForGood { get; init; }

    /// <summary>It stands in the title or a heading, which leaves out words.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How fully the clause tells the event: a better mention is cited first.</summary>
    public double Strength { get; init; }
}
