using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>The verb that a noun trigger hangs on.</summary>
/// <param name="Verb">Its chunk; -1 without.</param>
/// <param name="Subject">Chunk of its subject; -1 without.</param>
/// <param name="IsSupport">Its subject does what the noun names: "announced layoffs".</param>
/// <param name="OnlySays">It speaks of the deed, so its time is not the deed's.</param>
/// <param name="Frame">The verb with its subject and governors; null without a verb.</param>
internal sealed record NounGovernor(int Verb, int Subject, bool IsSupport, bool OnlySays, VerbFrame? Frame)
{
    /// <summary>Chunk of a noun between: "announced plans for layoffs"; -1 without.</summary>
    public int Plan { get; init; } = -1;

    /// <summary>The deed befalls its subject: "was hit by layoffs".</summary>
    public bool IsBlow { get; init; }

    public static NounGovernor None { get; } = new(-1, -1, false, false, null);
}

/// <summary>Reads what is claimed of an event that a noun says, from its adjectives and the verb it hangs on.</summary>
internal sealed class NounClaimReader(Phrases phrases, Hearsay hearsay)
{
    /// <summary>What is "under" or "in" it goes on.</summary>
    private static readonly WordSet Courses = WordGroups.Of("course");

    /// <summary>Prepositions that bring how what the verb says is done: "cut costs through layoffs".</summary>
    private static readonly WordSet Means = WordGroups.Of("means");

    private const int FarthestPredicate = 8;

    private readonly NounLeads _leads = new(phrases);
    private readonly StatusReader _status = new(phrases, hearsay);

    /// <summary>The verb right before the noun, a preposition between at most: "announced layoffs", "resulting in layoffs", "slated for closure"; of "closed its mill(,) with the loss of 300 jobs" the one before its object, of "announced a freeze and layoffs" the one before the list, of "cut costs through layoffs" the one whose means they are.</summary>
    public NounGovernor GovernorOf(int noun)
    {
        if (PredicateOf(noun) < 0) noun = _leads.JoinedTo(noun);
        noun = Partitive.Measure(phrases.Sentence, noun);
        var plan = _leads.PlanOf(noun);
        if (plan >= 0) noun = plan;
        var at = noun - 1;
        while (at >= 0 && at >= noun - 3 && phrases.At(at).Kind is ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Quote) at--;
        var isWith = (phrases.IsPreposition(noun - 1, "with") && phrases.Head(noun).Lemma == "loss") || (phrases.IsPreposition(noun - 1, "at") && phrases.Head(noun).Lemma == "cost");
        if ((isWith || phrases.IsPreposition(noun - 1, "including")) && at > 0 && phrases.At(at).Kind == ChunkKind.Comma) at--;
        var isDestined = phrases.IsPreposition(noun - 1, "for") && at >= 0 && phrases.IsPhrase(at);
        var isMeans = at >= 0 && phrases.IsPhrase(at) && phrases.At(noun - 1).Kind == ChunkKind.Preposition && Means.Contains(phrases.Head(noun - 1).Lower);
        while ((isWith || isDestined || isMeans) && at > 0 && phrases.At(at).Kind is ChunkKind.NounPhrase or ChunkKind.Preposition) at--;
        if (at < 0 || phrases.At(at).Kind != ChunkKind.VerbGroup) return NounGovernor.None with { Plan = plan };
        var lemma = phrases.Head(at).Lemma;
        if ((isDestined && SayingVerbs.Has(lemma)) || (isMeans && phrases.At(at).Verb!.Shape is VerbShape.Infinitive or VerbShape.Gerund)) return NounGovernor.None with { Plan = plan };
        var frame = phrases.Sentence.FrameOf(at);
        var isThrough = IsCalledFor(noun, lemma, frame) || (lemma == "go" && phrases.IsPreposition(noun - 1, "through"));
        var planned = OfVerb(lemma) == Intention.Planned;
        var isBlow = frame.IsPassive && Actors.NounActors.Blows.Contains(lemma) && (phrases.IsPreposition(noun - 1, "by") || phrases.IsPreposition(noun - 1, "with"));
        isMeans &= frame.Subject >= 0 && phrases.NameAtHead(frame.Subject) is { Type: Names.NameType.Organisation };
        return new NounGovernor(at, frame.Subject, SupportVerbs.Has(lemma) || isMeans || planned || isWith || isDestined || isBlow || isThrough, SupportVerbs.OnlySays(lemma), frame) { Plan = plan, IsBlow = isBlow };
    }

    /// <summary>"The plan calls for layoffs".</summary>
    private bool IsCalledFor(int noun, string verb, VerbFrame frame) =>
        verb == "call" && phrases.IsPreposition(noun - 1, "for") && frame is { IsPassive: false, Subject: >= 0 } && Actors.ActorNouns.Deeds.Holds(phrases.Head(frame.Subject));

    /// <summary>What the verb says of the noun's deed; "went through layoffs" is not "is going to".</summary>
    private static Intention OfVerb(string lemma) => lemma == "go" ? Intention.None : Intentions.OfVerb(lemma);

    /// <summary>The verb whose subject the noun is: "the layoffs will begin in May", "the opening is set for May"; -1 without.</summary>
    public int PredicateOf(int noun)
    {
        for (var at = noun + 1; at < phrases.Sentence.Chunks.Count && at <= noun + FarthestPredicate; at++)
        {
            var kind = phrases.At(at).Kind;
            if (kind == ChunkKind.VerbGroup) return phrases.At(at).Verb!.Shape is VerbShape.Finite or VerbShape.Infinitive || phrases.At(at).Verb!.IsPast ? at : -1;
            if (kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb)) return -1;
        }

        return -1;
    }

    /// <summary>What its verb says of a deed: to come with "will", a mere thought with "could".</summary>
    private (EventStatus Phase, bool IsReported) OfPredicate(int noun, bool isReported)
    {
        if (PredicateOf(noun) is not (var verb and >= 0)) return (EventStatus.Happened, isReported);
        var group = phrases.At(verb).Verb!;
        if (group.Modal is "could" or "may" or "might") return (EventStatus.Planned, true);
        if (phrases.Head(verb).Class == WordClass.Be && phrases.IsPreposition(verb + 1, "under") && phrases.IsPhrase(verb + 2) && Intentions.OfNoun(phrases.Head(verb + 2).Lemma) == Intention.Reported) return (EventStatus.Planned, true);
        var isPlanned = group.IsPassive && Intentions.OfVerb(phrases.Head(verb).Lemma) == Intention.Planned && !group.IsPast;
        if (group is { IsProgressive: true, IsPassive: true, IsPast: false } && Actors.NounActors.Happenings.Contains(phrases.Head(verb).Lemma)) return (EventStatus.UnderWay, isReported);
        isPlanned |= phrases.Head(verb).Lemma == "loom" || (phrases.Head(verb).Lemma == "come" && group is { IsProgressive: true, IsPast: false });
        if (phrases.Head(verb).Class == WordClass.Be && group is { IsPast: false, Modal: null } && verb + 1 < phrases.Sentence.Chunks.Count)
        {
            switch (StateOf(verb + 1))
            {
                case Intention.Begun: return (EventStatus.UnderWay, isReported);
                case Intention.Planned: return (EventStatus.Planned, isReported);
                case Intention.Reported: return (EventStatus.Planned, true);
            }
        }

        var phase = group.IsToCome || group.Modal == "would" || isPlanned ? EventStatus.Planned : EventStatus.Happened;
        return (Intentions.OfVerb(phrases.Head(verb).Lemma) == Intention.Begun ? Begun(phase) : phase, isReported);
    }

    /// <summary>What "began" is under way, unless it will begin.</summary>
    private static EventStatus Begun(EventStatus phase) => phase == EventStatus.Happened ? EventStatus.UnderWay : phase;

    /// <summary>How far it has come by what follows "is": "under way", "ongoing", "in progress", "imminent", "likely".</summary>
    private Intention StateOf(int chunk) =>
        phrases.At(chunk).Kind == ChunkKind.Preposition ? phrases.IsPhrase(chunk + 1) && Courses.Contains(phrases.Head(chunk + 1).Lower) ? Intention.Begun : Intention.None : Intentions.OfAdjective(phrases.Head(chunk).Lower);

    /// <summary>"will cut costs by several means, including dismissals": it has come as far as what includes it.</summary>
    private bool IsIncludedInPlan(int noun)
    {
        if (!phrases.IsPreposition(noun - 1, "including")) return false;
        var verb = phrases.Sentence.Chunks.FindLastIndex(noun - 1, chunk => chunk.Kind == ChunkKind.VerbGroup);
        return verb >= 0 && (phrases.At(verb).Verb is { IsToCome: true } or { Modal: "would" } || (SupportVerbs.OnlySays(phrases.Head(verb).Lemma) && phrases.IsPhrase(verb + 1) && Actors.ActorNouns.Deeds.Holds(phrases.Head(verb + 1))));
    }

    /// <summary>"The restructuring includes layoffs": what a deed is said to bring, without that it brought it.</summary>
    private bool IsImplied(NounGovernor governor) =>
        governor is { IsSupport: true, Subject: >= 0, Frame: { } frame } && !phrases.Sentence.Sentence.IsHeading && Actors.ActorNouns.Deeds.Holds(phrases.Head(governor.Subject)) && new ToldTense(phrases).IsPresent(frame);

    /// <summary>"will be followed by the shutdown of": it is to come, too.</summary>
    private bool IsToFollow(NounGovernor governor) =>
        governor.Verb >= 0 && phrases.Head(governor.Verb).Lemma == "follow" && phrases.At(governor.Verb).Verb is { IsPassive: true, IsToCome: true };

    /// <summary>"had announced layoffs": long before.</summary>
    private bool HadBeen(VerbFrame frame) => phrases.Sentence.Words[phrases.At(frame.Anchor).First].Lower is "had" or "'d";

    /// <returns>Null when no event is claimed.</returns>
    public Claim? Read(int noun, NounGovernor governor)
    {
        var chunk = phrases.At(noun);
        var words = phrases.Sentence.Words;
        if (words[chunk.First].Lower is "no" or "any" || (words[chunk.First].Lower == "further" && !governor.IsSupport)) return null;
        var phase = EventStatus.Happened;
        var reported = false;
        for (var at = chunk.First; at < chunk.Head; at++)
        {
            switch (Intentions.OfAdjective(words[at].Lower))
            {
                case Intention.Planned: phase = EventStatus.Planned; break;
                case Intention.Begun: phase = EventStatus.UnderWay; break;
                case Intention.Reported: (phase, reported) = (EventStatus.Planned, true); break;
            }
        }

        if (phase == EventStatus.Happened && phrases.IsPreposition(noun - 1, "for") && governor.Plan < 0) phase = EventStatus.Planned;
        if (governor.Plan >= 0)
        {
            var intention = Intentions.OfNoun(phrases.Head(governor.Plan).Lemma);
            if (intention is Intention.Wish or Intention.Undone) return null;
            (phase, reported) = (intention == Intention.Begun ? EventStatus.UnderWay : EventStatus.Planned, reported || intention == Intention.Reported);
            if (words[phrases.At(governor.Plan).First].Lower == "no") return new Claim(EventStatus.Denied, EventStatus.Planned);
        }

        if (governor.Frame is { } frame)
        {
            if (_status.Read(frame) is not { } claim) return null;
            if (!governor.IsSupport && phrases.Head(governor.Verb).Class == WordClass.Be && phrases.At(governor.Verb).Verb!.Modal is "would" or "could" or "might" or "may") return null;
            var verb = phrases.Head(governor.Verb).Lemma;
            var intention = IsCalledFor(noun, verb, frame) ? Intention.Planned : OfVerb(verb);
            if (intention is Intention.Undone or Intention.Wish || (phrases.IsPhrase(governor.Verb + 1) && Intentions.TakesBack(phrases.Head(governor.Verb).Lemma))) return null;
            if (claim.Status == EventStatus.Denied || intention == Intention.Denied) return new Claim(EventStatus.Denied, EventStatus.Planned);
            reported |= claim.Status == EventStatus.Reported || intention == Intention.Reported;
            if (phase == EventStatus.Happened && governor.IsSupport) phase = (governor.OnlySays ? !HadBeen(frame) : intention == Intention.Planned) ? EventStatus.Planned : intention == Intention.Begun ? Begun(claim.Phase) : claim.Phase;
        }

        if (phase == EventStatus.Happened && IsImplied(governor)) phase = EventStatus.Planned;
        if (phase == EventStatus.Happened && IsToFollow(governor)) phase = EventStatus.Planned;
        if (governor.Verb < 0 && phase == EventStatus.Happened && IsIncludedInPlan(noun)) phase = EventStatus.Planned;
        if (governor.Verb < 0 && phase == EventStatus.Happened) (phase, reported) = OfPredicate(noun, reported);
        reported |= hearsay.Marks(phrases.Sentence, noun, noun) || (phase != EventStatus.Happened && phrases.Mentions.IsToldByMedia(phrases.Sentence.Sentence.Span));
        return new Claim(reported ? EventStatus.Reported : phase, phase);
    }
}
