using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>What a clause claims of its event.</summary>
/// <param name="Status">As answers show it.</param>
/// <param name="Phase">Happened, under way or planned, whatever the status.</param>
internal readonly record struct Claim(EventStatus Status, EventStatus Phase);

/// <summary>Reads tense, modality, negation and hearsay of a verb; null when the clause claims no event at all.</summary>
internal sealed class StatusReader(Phrases phrases, Hearsay hearsay)
{
    private static readonly WordSet Hoping = WordGroups.Of("hope");
    private static readonly WordSet Perceiving = WordGroups.Of("perceive");
    private static readonly WordSet Letting = WordGroups.Of("let");

    /// <summary>Chunks.</summary>
    private const int LongestCondition = 10;

    private readonly GerundLeader _leaders = new(phrases);
    private readonly Rumours _rumours = new(phrases);

    public Claim? Read(VerbFrame frame)
    {
        if (BeginsWithIf() || IsWhenever(frame) || IsWithout(frame) || IsNobody(frame.Subject) || Matrix(frame) is { IsNegated: true } || IsHoped(frame)) return null;
        var phase = EventStatus.Happened;
        bool reported = false, denied = false, isSet = false;
        var path = frame.Governors.Prepend(frame.Anchor).ToList();
        for (var step = 0; step < path.Count; step++)
        {
            var group = phrases.At(path[step]).Verb!;
            if (step > 0)
            {
                switch (phrases.IsPreposition(path[step - 1] - 1, "against") ? Intention.Denied : IntentionOf(path[step], path[step - 1]))
                {
                    case Intention.Planned when !isSet: (phase, isSet) = (EventStatus.Planned, true); break;
                    case Intention.Begun when !isSet: (phase, isSet) = (EventStatus.UnderWay, true); break;
                    case Intention.Done when !isSet: (phase, isSet) = (EventStatus.Happened, true); break;
                    case Intention.Reported: (reported, phase, isSet) = (true, isSet ? phase : EventStatus.Planned, true); break;
                    case Intention.Denied: denied = !denied; if (!isSet) (phase, isSet) = (EventStatus.Planned, true); break;
                    case Intention.Undone or Intention.Wish: return null;
                    case Intention.None when phrases.At(path[step - 1]).Verb!.Shape == VerbShape.Infinitive && !IsOfPlan(frame, path[step]): return null;
                }
            }

            if (step > 0 && HadBeenMeant(frame, path[step])) return null;
            if (group.IsNegated || (step == 0 && phrases.At(frame.Verb).Verb!.IsNegated))
            {
                if (IsPast(group) && !isSet) return null;
                denied = true;
            }

            if (group.IsNegated && group.Modal is not (null or "will" or "wo" or "would")) return null;
            if (group.Modal is "could" or "may" or "might" or "can" or "ca" or "cannot" or "would" or "'d" or "should" or "must")
            {
                if (group.Modal is "should" or "must" or "can" or "ca" or "cannot") return null;
                if (group.Modal is "would" or "'d")
                {
                    if (group.IsPerfect) return null;
                    if (!isSet) (phase, isSet) = (EventStatus.Planned, true);
                }
                else
                {
                    reported = true;
                    if (!isSet) (phase, isSet) = (EventStatus.Planned, true);
                }
            }
            else if (!isSet && step == path.Count - 1)
            {
                phase = PhaseOf(group, path[step], frame);
            }
        }

        if (frame.Governors.Count == 0 && frame.GoverningNouns.Count == 0 && phrases.At(frame.Anchor).Verb!.Shape == VerbShape.Infinitive && !phrases.Sentence.Sentence.IsHeading) return null;
        foreach (var noun in frame.GoverningNouns)
        {
            var chunk = phrases.At(noun);
            var intention = Intentions.OfNoun(phrases.Head(noun).Lemma);
            denied |= phrases.Sentence.Words[chunk.First].Lower == "no";
            if (phrases.Sentence.Words[chunk.First].Lower == "any") return null;
            if (intention == Intention.Wish || (denied && !Intentions.IsResolve(phrases.Head(noun).Lemma))) return null;
            reported |= intention == Intention.Reported;
            phase = intention == Intention.Begun ? EventStatus.UnderWay : EventStatus.Planned;
        }

        reported |= _rumours.Tell(frame);
        denied |= _rumours.AreDenied(frame);
        if (denied) return new Claim(EventStatus.Denied, phase);
        if (IsConditional(frame)) return null;
        reported |= phase == EventStatus.Planned && IsOnCondition(frame);
        reported |= hearsay.Marks(phrases.Sentence, frame.First, frame.Last) || (IsOpen(frame, phase) && phrases.Mentions.IsToldByMedia(phrases.Sentence.Sentence.Span));
        return reported ? new Claim(EventStatus.Reported, phase) : new Claim(phase, phase);
    }

    /// <summary>"had been scheduled to close, but will stay open", "had planned to close but": it did not come to it.</summary>
    private bool HadBeenMeant(VerbFrame frame, int governor) =>
        phrases.At(governor).Verb!.IsPerfect && phrases.Sentence.Words[phrases.At(governor).First].Lower == "had" && Intentions.OfVerb(phrases.Head(governor).Lemma) == Intention.Planned
        && phrases.Sentence.Words.Skip(phrases.At(frame.Last).Last + 1).Any(word => word.Lower == "but");

    /// <summary>What the governing verb says of the deed, or of "be" what stands between them.</summary>
    private Intention IntentionOf(int governor, int verb)
    {
        var said = Intentions.OfVerb(phrases.Head(governor).Lemma);
        if (phrases.At(verb).Verb!.Shape != VerbShape.Infinitive) return said;
        if (phrases.Head(governor).Lemma == "have") return OfHaving(governor, verb);
        if (said == Intention.None && phrases.At(governor).Verb!.IsPassive) said = Intentions.OfTold(phrases.Head(governor).Lemma);
        return said == Intention.None ? CopulaReader.Read(phrases.Sentence, governor, verb) : said;
    }

    /// <summary>"has to close" is to come, "had to close" is done, "has yet to close" is neither.</summary>
    private Intention OfHaving(int have, int verb)
    {
        if (phrases.Sentence.Words[phrases.At(have).First..phrases.At(verb).First].Any(word => word.Lower == "yet")) return Intention.Undone;
        return phrases.At(have).Verb is { IsPast: false, IsPerfect: false, Modal: null } && verb == have + 1 ? Intention.Planned : Intention.Forced;
    }

    /// <summary>"received approval to close": the noun says how far it has come, unless the verb takes it back.</summary>
    private bool IsOfPlan(VerbFrame frame, int governor) =>
        frame.GoverningNouns.Contains(governor + 1) && !Intentions.TakesBack(phrases.Head(governor).Lemma);

    /// <summary>"does not mean that the stores will close": the verb whose object the clause is.</summary>
    private VerbGroup? Matrix(VerbFrame frame) =>
        frame.Subject >= 0 && MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0 && SayingVerbs.Has(phrases.Head(verb).Lemma) ? phrases.At(verb).Verb : null;

    /// <summary>"she hopes the restaurant will reopen": what somebody hopes or fears of another.</summary>
    private bool IsHoped(VerbFrame frame) =>
        frame.Subject >= 0 && MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0 && Hoping.Contains(phrases.Head(verb).Lemma);

    /// <summary>"without anyone leaving the country".</summary>
    private bool IsWithout(VerbFrame frame) =>
        phrases.IsPreposition(frame.Verb - 1, "without") || (frame.Subject >= 0 && frame.Subject < frame.Verb && phrases.IsPreposition(frame.Subject - 1, "without")) || phrases.IsPreposition(frame.Verb - 2, "without") || phrases.IsPreposition(frame.Subject - 3, "without");

    /// <summary>"No mill has ever closed", "none of the mills closed".</summary>
    private bool IsNobody(int subject) => subject >= 0 && phrases.Sentence.Words[phrases.At(subject).First].Lower is "no" or "none" or "neither" or "nobody";

    /// <summary>Not told as a thing of the past: then a publisher's word for it is hearsay still.</summary>
    private bool IsOpen(VerbFrame frame, EventStatus phase) => !IsAlready(frame) && (phase != EventStatus.Happened || phrases.At(frame.Anchor).Verb!.IsPerfect || frame.Governors.Any(governor => phrases.At(governor).Verb!.IsPerfect));

    /// <summary>"have already closed": beyond doubt.</summary>
    private bool IsAlready(VerbFrame frame) =>
        phrases.At(frame.Anchor) is { } group && Enumerable.Range(group.First, group.Last - group.First + 1).Any(at => phrases.Sentence.Words[at].Lower == "already");

    /// <summary>"If sales fall, …": what follows is no news.</summary>
    private bool BeginsWithIf()
    {
        var words = phrases.Sentence.Words;
        return words.Take(4).Any(word => word.Lower is "if" or "unless") && words.Take(2).Any(word => word.Lower is "if" or "unless" || word.Class is WordClass.Quote or WordClass.Coordinator);
    }

    /// <summary>"when we close a store": each time.</summary>
    private bool IsWhenever(VerbFrame frame)
    {
        var group = phrases.At(frame.Anchor).Verb!;
        if (group.IsPast || group.IsPerfect || group.Modal is not null || group.Shape != VerbShape.Finite || IsPastOfOne(frame)) return false;
        var before = (frame.Subject >= 0 ? Math.Min(frame.Subject, frame.Verb) : frame.Verb) - 1;
        return before >= 0 && phrases.Head(before).Lower is "when" or "whenever" or "where" or "until" or "before";
    }

    /// <summary>"until it shut": of one it would be "shuts".</summary>
    private bool IsPastOfOne(VerbFrame frame) =>
        frame.Subject >= 0 && phrases.Head(frame.Anchor) is var verb && (verb.Forms & VerbForms.Past) != 0 && phrases.Head(frame.Subject) is { } subject && (subject.Lower is "it" or "he" or "she" || (subject.Class == WordClass.Noun && subject.Lower == subject.Lemma));

    /// <summary>How far the tense of the outermost verb says that it has come.</summary>
    private EventStatus PhaseOf(VerbGroup group, int verb, VerbFrame frame)
    {
        if (group.Shape == VerbShape.Gerund) return phrases.Sentence.Sentence.IsHeading || frame.IsInverted ? EventStatus.UnderWay : _leaders.PhaseOf(verb);
        if (Perceived(frame) is { } seen) return OfTense(seen);
        if (IsSince(group, frame)) return EventStatus.UnderWay;
        return IsAfter(group, frame) ? EventStatus.Planned : OfTense(group);
    }

    /// <summary>"The move will see Acme close its mill": the verb that lends the deed its tense.</summary>
    private VerbGroup? Perceived(VerbFrame frame) =>
        frame.Subject >= 0 && frame.Subject < frame.Verb && phrases.At(frame.Anchor) is { Verb: { Shape: VerbShape.Finite, IsPast: false, IsPerfect: false, IsProgressive: false, IsPassive: false, Modal: null } } bare && bare.First == bare.Last
        && MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0 && phrases.Head(verb).Lemma is var seeing && (Perceiving.Contains(seeing) || Letting.Contains(seeing)) ? phrases.At(verb).Verb : null;

    /// <summary>"has been shut for almost a month", "has been closed since May": it still is.</summary>
    private bool IsSince(VerbGroup group, VerbFrame frame)
    {
        if (group is not { IsPerfect: true, Modal: null }) return false;
        var clause = phrases.SpanOf(frame.Verb, Math.Max(frame.Verb, frame.Last));
        return Durations.Within(phrases.Sentence, clause) || (frame.IsPassive && phrases.Sentence.Words.Any(word => word.Lower == "since" && word.Token.Start >= clause.Start));
    }

    /// <summary>"after Acme opens its mill": that is still to come.</summary>
    private bool IsAfter(VerbGroup group, VerbFrame frame) =>
        group is { Shape: VerbShape.Finite, IsPast: false, IsPerfect: false, IsProgressive: false, IsPassive: false, Modal: null }
        && frame.Subject > 0 && phrases.Head(frame.Subject - 1).Lower is "after" or "once" && (phrases.Head(frame.Anchor).Forms & VerbForms.Past) == 0;

    private static bool IsPast(VerbGroup group) => group.IsPast || group.IsPerfect;

    private static EventStatus OfTense(VerbGroup group)
    {
        if (group.IsToCome) return EventStatus.Planned;
        if (group.IsProgressive) return EventStatus.UnderWay;
        if (group.Shape == VerbShape.Infinitive) return EventStatus.Planned;
        return EventStatus.Happened;
    }

    /// <summary>"will close its mill if costs rise".</summary>
    private bool IsOnCondition(VerbFrame frame) =>
        frame.Last + 1 < phrases.Sentence.Chunks.Count && phrases.At(frame.Last + 1) is { Kind: ChunkKind.Subordinator } && phrases.Head(frame.Last + 1).Lower is "if" or "unless";

    /// <summary>"said if costs rise it would close": the condition stands right before the clause.</summary>
    private bool IsBehindCondition(VerbFrame frame)
    {
        if (frame.Subject < 0 || !frame.Governors.Prepend(frame.Anchor).Any(verb => phrases.At(verb).Verb!.Modal is "would" or "will")) return false;
        for (var at = Math.Min(frame.Subject, frame.Verb) - 1; at > 0 && at > frame.Subject - LongestCondition; at--)
        {
            if (phrases.At(at).Kind is ChunkKind.Coordinator or ChunkKind.Break or ChunkKind.Relative) return false;
            if (phrases.At(at).Kind == ChunkKind.Subordinator) return phrases.Head(at).Lower is "if" or "unless" && phrases.At(at - 1).Kind is ChunkKind.VerbGroup or ChunkKind.Relative;
        }

        return false;
    }

    /// <summary>"if it closes", "unless the plant is shut", "whether to close".</summary>
    private bool IsConditional(VerbFrame frame)
    {
        if (IsBehindCondition(frame)) return true;
        for (var at = frame.Verb - 1; at >= 0 && at >= frame.First - 3; at--)
        {
            if (phrases.At(at).Kind == ChunkKind.Break && at < frame.First) return false;
            if (phrases.At(at).Kind == ChunkKind.Subordinator && phrases.Head(at).Lower is "if" or "unless" or "whether" or "lest") return true;
            if (phrases.Head(at).Lower is "event" or "case" && phrases.IsPreposition(at + 1, "of")) return true;
        }

        return false;
    }
}
