using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Amounts;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Events.Timing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Reads the event that a noun says: "the closure of its lab", "plant closings", "1,800 layoffs", "its exit from Russia".</summary>
internal sealed class NounEventReader(Phrases phrases, TriggerIndex triggers, Hearsay hearsay)
{
    private static readonly WordSet Receiving = WordGroups.Of("receive");

    private static readonly WordSet Undergoing = WordGroups.Of("undergo");

    /// <summary>Words.</summary>
    private const int FarthestThan = 8;

    private readonly ActorJudge _judge = new(phrases);
    private readonly TimePicker _times = new(phrases);
    private readonly Asides _asides = new(phrases);
    private readonly ToldTense _tenses = new(phrases);
    private readonly Backstory _backstory = new(phrases);
    private readonly ScopeReader _scopes = new(phrases);
    private readonly NounClaimReader _claims = new(phrases, hearsay);
    private readonly SiteFinder _sites = new(phrases);
    private readonly NounActors _who = new(phrases, hearsay);

    /// <param name="noun">The chunk whose head is a trigger.</param>
    public EventCandidate? Read(int noun)
    {
        var chunk = phrases.At(noun);
        foreach (var (kind, trigger, _) in triggers.NounsOf(phrases.Head(noun).Lemma))
        {
            if (ExcludedPhrases.Has(kind, phrases.Sentence, chunk) || phrases.IsPreposition(noun - 1, "than") || (phrases.IsPreposition(noun - 1, "from") && phrases.Head(Math.Max(0, noun - 2)).Lower is "down" or "up") || IsComparison(noun)) continue;
            var argument = new NounArguments(phrases, trigger).Read(noun);
            if (argument is null || (argument.Thing >= 0 && ExcludedPhrases.Has(kind, phrases.Sentence, phrases.At(argument.Thing)))) continue;
            if (trigger.NeedsAmount && Measured(noun, new AmountReader(phrases, kind)) is null) continue;
            var governor = _claims.GovernorOf(noun);
            if (trigger.By == ActorSort.Organisation && (_judge.IsOwnedByPlace(noun) || IsPlaces(governor))) continue;
            if (trigger.By == ActorSort.Government && !_judge.IsGovernments(noun, IsUnder(noun, governor) || IsOnlyPersons(governor) ? -1 : governor.Subject)) continue;
            if (_claims.Read(noun, governor) is not { } claim) return null;
            return Candidate(kind, noun, argument, governor, claim, trigger);
        }

        return null;
    }

    /// <summary>"29% more closures than in all of last year": a statistic.</summary>
    private bool IsComparison(int noun)
    {
        var (words, chunk) = (phrases.Sentence.Words, phrases.At(noun));
        var more = Array.FindIndex(words, chunk.First, chunk.Head - chunk.First, word => word.Lower is "more" or "fewer");
        if (more < 0 || words[more + 1].Lower == "than") return false;
        return Array.FindIndex(words, chunk.Last, Math.Min(FarthestThan, words.Length - chunk.Last), word => word.Lower == "than") >= 0;
    }

    private EventCandidate Candidate(EventKind kind, int noun, NounArgument argument, NounGovernor governor, Claim claim, NounTrigger trigger)
    {
        var chunk = phrases.At(noun);
        var who = _who.Read(noun, argument, governor, trigger.By);
        var amounts = new AmountReader(phrases, kind);
        var last = Math.Max(noun, argument.Last);
        var measured = Measured(noun, amounts);
        var amount = amounts.OfDeed(noun) ?? (argument.Thing >= 0 ? amounts.In(argument.Thing) : null) ?? amounts.In(argument.Measure) ?? measured ?? OfReceivers(noun, governor, amounts);
        var first = governor.Subject >= 0 && governor.Subject < noun && who.Count > 0 && governor.IsSupport ? governor.Subject : noun;
        var clause = phrases.SpanOf(first, last);
        var when = _times.OfNoun(last) ?? _times.OfNoun(noun) ?? (governor is { OnlySays: false, Frame: { } frame } && (governor.IsSupport || phrases.At(governor.Verb).Verb!.Shape != VerbShape.Gerund) ? _times.OfVerbs([governor.Verb, frame.Anchor, .. frame.Governors.Where(verb => !SupportVerbs.OnlySays(phrases.Head(verb).Lemma))], first) : null) ?? OfPredicate(noun, governor);
        var announced = governor is { Verb: >= 0, OnlySays: true } ? _times.OfVerbs([governor.Verb], first) : null;
        Articles.TextSpan[] asides = [.. _asides.Around(noun), .. SeatsOf(governor, trigger)];
        return new EventCandidate
        {
            Kind = kind,
            Passage = phrases.Sentence.Sentence.Span,
            Clause = clause,
            Who = who,
            WhoIsStated = who.Count > 0,
            MayBeTopics = argument.Owner < 0 && !_who.IsNamed(argument) && !IsOthers(governor, amount) && (amount is not null || phrases.Sentence.Words[phrases.At(noun).First].Lower is "the" or "its" or "this"),
            What = argument.Words,
            Compound = argument.Thing == noun && argument.Words is { } front && phrases.Sentence.TextOf(chunk.First, chunk.Head) is var whole && whole.StartsWith(front + ' ', StringComparison.Ordinal) ? whole : null,
            Thing = argument.ThingLemma,
            Site = _sites.Of(argument.Thing, noun, last),
            Scope = amount is null && argument.Thing != noun ? _scopes.Of(argument.Thing) : ThingScope.Some,
            Where = PlacePicker.In(phrases.Mentions, clause, asides),
            Around = PlacePicker.In(phrases.Mentions, phrases.Sentence.Sentence.Span, asides),
            UnreadTowns = UnreadTowns.In(phrases, clause),
            When = when,
            Amount = amount,
            Status = claim.Status,
            Phase = claim.Phase,
            Announced = announced,
            IsBackstory = when is null && claim.Phase == EventStatus.Happened && _backstory.Has(noun, governor),
            Tense = governor is { OnlySays: true, Frame: { } saying } ? _tenses.Of(saying) : governor is { IsSupport: true, Verb: >= 0 } && phrases.At(governor.Verb).Verb!.IsToCome ? Dates.Tense.Future : Dates.Tense.Unknown,
            IsNominal = true,
            IsByForce = governor is { IsSupport: true, Subject: >= 0 } && ActorNouns.Forces.Holds(phrases.Head(governor.Subject)),
            IsAnaphor = trigger.NeedsAmount || IsLabel(noun, amount) || ((amount is null || amount == measured) && (argument.IsEmpty ? !(who.Count > 0 && (IsNew(noun) || IsAnnouncedAsOwn(noun, governor))) : IsCompared(noun))),
            IsHeading = phrases.Sentence.Sentence.IsHeading,
            Strength = (phrases.Sentence.Sentence.IsHeading ? -3 : 0) + (who.Count > 0 ? 2.5 : 0) + (argument.IsEmpty ? 0 : 0.7) + (amount is null ? 0 : 0.7) + (when is null ? 0 : 0.4),
        };
    }

    /// <summary>"Washington announced a ban": whose the ban is, not where.</summary>
    private IEnumerable<Articles.TextSpan> SeatsOf(NounGovernor governor, NounTrigger trigger) =>
        trigger.By == ActorSort.Government && governor.Subject >= 0 && phrases.PlaceAtHead(governor.Subject) is { Governs: not null } seat ? [seat.Span] : [];

    /// <summary>"The U.S. completed its withdrawal".</summary>
    private bool IsPlaces(NounGovernor governor) =>
        governor is { IsSupport: true, Subject: >= 0 } && phrases.PlaceAtHead(governor.Subject) is { Role: not Places.PlaceRole.PartOfName };

    /// <summary>"The president pleaded for a ban", "suggested that sanctions may end": a person who speaks of a rule does not make it.</summary>
    private bool IsOnlyPersons(NounGovernor governor) => governor is { IsSupport: false, Subject: >= 0 } && _judge.IsPerson(governor.Subject);

    /// <summary>"Reno has to adjust to a ban", "faces a ban": another's.</summary>
    private bool IsUnder(int noun, NounGovernor governor) =>
        governor.Verb >= 0 && (Undergoing.Contains(phrases.Head(governor.Verb).Lemma) || (!governor.IsSupport && noun - 1 > governor.Verb && phrases.At(noun - 1).Kind == ChunkKind.Preposition && phrases.Head(noun - 1).Lower is "to" or "against" or "under" or "from"));

    /// <summary>"The move will result in the loss of 300 jobs": nothing tells whose move.</summary>
    private bool IsOthers(NounGovernor governor, string? amount) =>
        governor is { IsSupport: true, IsBlow: false } && !(amount is not null && governor.Subject >= 0 && phrases.Sentence.Words[phrases.At(governor.Subject).First].Lower is "the" or "this" && ActorNouns.Deeds.Holds(phrases.Head(governor.Subject)));

    /// <summary>"300 workers received notices", "notices to 300 workers", "gave 300 workers notices": how many are told; null without.</summary>
    private string? OfReceivers(int noun, NounGovernor governor, AmountReader amounts)
    {
        if (phrases.IsPreposition(noun + 1, "to") && phrases.IsPhrase(noun + 2) && ActorNouns.Staff.Holds(phrases.Head(Partitive.Thing(phrases.Sentence, noun + 2))) && amounts.In(noun + 2) is { } told) return told;
        if (governor.Verb < 0 || !governor.IsSupport) return null;
        return Receiving.Contains(phrases.Head(governor.Verb).Lemma) ? amounts.In(governor.Subject) : null;
    }

    /// <summary>"The cuts amount to 500 jobs", "layoffs total 300": the count behind the verb; null without.</summary>
    private string? Measured(int noun, AmountReader amounts) => _claims.PredicateOf(noun) is var verb and >= 0 ? amounts.OfSubject(verb) : null;

    /// <summary>"Acme store closings: the chain will close 12 shops", "Acme closures:See the list": what is told behind the colon, or nothing.</summary>
    private bool IsLabel(int noun, string? amount)
    {
        var next = noun + 1;
        while (next + 1 < phrases.Sentence.Chunks.Count && phrases.At(next).Kind == ChunkKind.Preposition && phrases.IsPhrase(next + 1)) next += 2;
        if (amount is not null || next + 1 >= phrases.Sentence.Chunks.Count || phrases.Head(next).Lower != ":") return false;
        for (var at = 0; at < noun; at++)
        {
            if (phrases.At(at).Kind is ChunkKind.VerbGroup or ChunkKind.Break) return false;
        }

        return phrases.Sentence.Chunks.FindIndex(next, chunk => chunk.Kind == ChunkKind.VerbGroup) >= 0;
    }

    /// <summary>"the most significant cuts in its history": it says how great what was told is.</summary>
    private bool IsCompared(int noun)
    {
        var words = phrases.Sentence.Words;
        if (words[phrases.At(noun).First].Lower is not ("the" or "its" or "their")) return false;
        for (var at = phrases.At(noun).First + 1; at < phrases.At(noun).Head; at++)
        {
            if (words[at].Lower is "most" or "least" or "worst" || (words[at].Lower.EndsWith("est", StringComparison.Ordinal) && words[at].Class == WordClass.Adjective)) return true;
        }

        return false;
    }

    /// <summary>"announced layoffs": nothing points back at what was told.</summary>
    private bool IsNew(int noun) =>
        phrases.Head(noun).Lower != phrases.Head(noun).Lemma && phrases.Sentence.Words[phrases.At(noun).First].Class is not (WordClass.Determiner or WordClass.Possessive);

    /// <summary>"announced its closure": told for the first time, though it points at who.</summary>
    private bool IsAnnouncedAsOwn(int noun, NounGovernor governor) =>
        governor is { IsSupport: true, OnlySays: true } && phrases.Sentence.Words[phrases.At(noun).First].Lower is "its" or "their";

    /// <summary>"(said) the layoffs will begin next month", "expects the suspension to begin next month".</summary>
    private Dates.DateMention? OfPredicate(int noun, NounGovernor governor) =>
        _claims.PredicateOf(noun) is var verb and >= 0 && (governor.Verb < 0 || (SayingVerbs.Has(phrases.Head(governor.Verb).Lemma) && phrases.Head(verb).Class != WordClass.Be) || phrases.At(verb).Verb!.Shape == VerbShape.Infinitive) && NounActors.Happenings.Contains(phrases.Head(verb).Lemma) ? _times.OfVerbs([verb], noun) : null;
}
