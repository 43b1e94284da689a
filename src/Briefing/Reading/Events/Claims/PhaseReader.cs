using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads from a tense how far a deed has come: "closed", "is closing", "will close".</summary>
internal sealed class PhaseReader(Phrases phrases)
{
    private static readonly WordSet Perceiving = WordGroups.Of("perceive");
    private static readonly WordSet Letting = WordGroups.Of("let");

    private readonly GerundLeader _leaders = new(phrases);

    /// <param name="verb">The outermost of the verbs that govern the deed, or its own.</param>
    /// <param name="frame">Of the deed.</param>
    public EventStatus Of(int verb, VerbFrame frame)
    {
        var group = phrases.At(verb).Verb!;
        if (group.Shape == VerbShape.Gerund) return phrases.Sentence.Sentence.IsHeading || frame.IsInverted ? EventStatus.UnderWay : _leaders.PhaseOf(verb);
        if (Perceived(frame) is { } seen) return OfTense(seen);
        if (IsSince(group, frame)) return EventStatus.UnderWay;
        return IsAfter(group, frame) || Ahead.Is(phrases, frame) ? EventStatus.Planned : OfTense(group);
    }

    /// <summary>Not told as a thing of the past, or in the perfect tense: then a publisher's word for it is hearsay still.</summary>
    public bool IsOpen(VerbFrame frame, EventStatus phase) =>
        !IsAlready(frame) && (phase != EventStatus.Happened || frame.Governors.Prepend(frame.Anchor).Any(verb => phrases.At(verb).Verb!.IsPerfect));

    /// <summary>"have already closed": beyond doubt.</summary>
    private bool IsAlready(VerbFrame frame) => Array.Exists(phrases.Sentence.Words[phrases.At(frame.Anchor).First..(phrases.At(frame.Anchor).Last + 1)], word => word.Lower == "already");

    /// <summary>"The move will see Acme close its mill": the verb that lends the deed its tense.</summary>
    private VerbGroup? Perceived(VerbFrame frame) =>
        frame.Subject < frame.Verb && phrases.At(frame.Anchor) is { Verb.IsSimplePresent: true } bare && bare.First == bare.Last
        && MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0 && phrases.Head(verb).Lemma is var lemma && (Perceiving.Contains(lemma) || Letting.Contains(lemma)) ? phrases.At(verb).Verb : null;

    /// <summary>"has been shut for almost a month", "has been closed for two years", "has been closed since May": it still is.</summary>
    private bool IsSince(VerbGroup group, VerbFrame frame)
    {
        if (group is not { IsPerfect: true, Modal: null }) return false;
        return Durations.Within(phrases.Sentence, phrases.SpanOf(frame.Verb, Math.Max(frame.Verb, frame.Last)), orYears: frame.IsPassive)
            || (frame.IsPassive && phrases.Sentence.Words.Skip(phrases.At(frame.Verb).Last + 1).Any(word => word.Lower == "since"));
    }

    /// <summary>"after Acme opens its mill": that is still to come.</summary>
    private bool IsAfter(VerbGroup group, VerbFrame frame) =>
        group.IsSimplePresent && frame.Subject > 0 && phrases.Head(frame.Subject - 1).Lower is "after" or "once" && (phrases.Head(frame.Anchor).Forms & VerbForms.Past) == 0;

    private static EventStatus OfTense(VerbGroup group) => group switch
    {
        { IsToCome: true } => EventStatus.Planned,
        { IsProgressive: true } => EventStatus.UnderWay,
        { Shape: VerbShape.Infinitive } => EventStatus.Planned,
        _ => EventStatus.Happened,
    };
}
