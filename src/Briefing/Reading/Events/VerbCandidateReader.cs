using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Amounts;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Events.Timing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Judges whether a clause that fits a trigger tells of an event, and reads it: who, what, where, when, how many, how certain.</summary>
/// <param name="phrases">The sentence.</param>
/// <param name="hearsay">Words of hearsay.</param>
internal sealed class VerbCandidateReader(Phrases phrases, Hearsay hearsay)
{
    /// <summary>"some offices", "many agencies": nobody knows whose.</summary>
    private static readonly WordSet Vague = WordGroups.Of("nobodys");

    private static readonly WordSet Causing = WordGroups.Of("cause");

    private readonly ActorReader _actors = new(phrases);
    private readonly StatusReader _status = new(phrases, hearsay);
    private readonly TimePicker _times = new(phrases);
    private readonly ToldTense _tenses = new(phrases);
    private readonly Backstory _backstory = new(phrases);
    private readonly Asides _asides = new(phrases);
    private readonly ReportedSpeech _speech = new(phrases);
    private readonly ActorJudge _judge = new(phrases);
    private readonly SitePhrases _sitePhrases = new(phrases);
    private readonly VerbActors _who = new(phrases);
    private readonly ScopeReader _scopes = new(phrases);
    private readonly VerbAmounts _amounts = new(phrases);
    private readonly NewsJudge _news = new(phrases);
    private readonly SiteFinder _sites = new(phrases);
    private readonly RuleMaking _rules = new(phrases);

    /// <param name="kind">Of the trigger.</param>
    /// <param name="trigger">That fits.</param>
    /// <param name="frame">The clause.</param>
    /// <param name="match">Its parts.</param>
    /// <param name="candidate">The event; null when there is none.</param>
    /// <returns>False when another trigger of the verb may yet tell of one.</returns>
    public bool TryRead(EventKind kind, VerbTrigger trigger, VerbFrame frame, VerbMatch match, out EventCandidate? candidate)
    {
        candidate = null;
        if (trigger.By == ActorSort.Government && _rules.Of(frame, match.Actor) is { } making) (frame, match) = (making with { Last = frame.Last }, match with { Actor = making.Subject });
        if (!IsRightActor(frame, match, trigger) || _news.IsNone(frame, match)) return false;
        if (trigger.Phase is not null && frame.Object < frame.Verb) return false;
        if ((trigger.NeedsActor && match.Actor < 0) || (trigger.IsNamed && !NamedSites.Opens(phrases, trigger, frame, match))) return false;
        if ((match.Thing >= 0 && ExcludedPhrases.Has(kind, phrases.Sentence, phrases.At(match.Thing))) || (frame.Object < 0 && ExcludedPhrases.Has(kind, phrases.Sentence, phrases.At(frame.Verb)))) return false;
        if (trigger.NeedsAmount && (_amounts.Of(kind, frame, match) is null || (match.Actor >= 0 && phrases.PlaceAtHead(match.Actor) is not null))) return false;
        if (_status.Read(frame, isEnd: trigger.IsNoLonger) is not { } claim) return true;
        if (trigger.By == ActorSort.Deed && claim.Status == EventStatus.Happened && !phrases.Sentence.Sentence.IsHeading && _tenses.IsPresent(frame)) claim = new Claim(EventStatus.Planned, EventStatus.Planned);
        claim = claim.AtMost(trigger.Phase);
        if (trigger.IsToCome && ((trigger.NeedsActor && frame.IsPassive) || claim.Status is not (EventStatus.Planned or EventStatus.UnderWay))) return false;
        var read = Candidate(kind, trigger, frame, match, claim);
        if (trigger.NeedsScene && read is { When: null, Where.Count: 0 }) return false;
        candidate = read;
        return true;
    }

    private EventCandidate Candidate(EventKind kind, VerbTrigger trigger, VerbFrame frame, VerbMatch match, Claim claim)
    {
        var who = trigger.By == ActorSort.Government ? Governments(match.Actor) : _who.Read(frame, match, trigger);
        var thing = match.Thing >= 0 ? Partitive.Thing(phrases.Sentence, match.Thing) : -1;
        var clause = ClauseOf(frame, match);
        var when = IsBegunWork(frame, trigger) ? null : _times.OfVerbs([frame.Verb, frame.Anchor, .. frame.Governors.Where(IsNoSaying)], frame.First);
        var amount = _amounts.Of(kind, frame, match);
        Articles.TextSpan[] asides = [.. _asides.Around(frame.Verb)];
        Articles.TextSpan[] actor = ActorSpans(match, trigger);
        return new EventCandidate
        {
            Kind = kind,
            Passage = phrases.Sentence.Sentence.Span,
            Clause = clause,
            Who = who,
            WhoIsStated = who.Count > 0,
            MayBeTopics = match.Actor < 0 ? match.Thing < 0 || IsDefiniteSite(match.Thing) || _amounts.HearerBefore(frame.Subject) >= 0 : ActsForOther(match.Actor, trigger.By) && (amount is not null || IsDefinite(match.Thing)),
            Unnamed = who.Count == 0 ? UnnamedOf(frame, match, thing) : null,
            What = WhatOf(match),
            Thing = match.Referent is { } referent ? LemmaOf(referent.Phrases, referent.Chunk) : thing >= 0 ? LemmaOf(phrases, thing) : null,
            Site = _sites.Of(thing, frame.Verb, frame.Last),
            Scope = amount is null && match is { Referent: null } ? _scopes.Of(match.Thing) : ThingScope.Some,
            Where = PlacePicker.OfClause(phrases, frame, match.Thing, [.. asides, .. actor]),
            Around = PlacePicker.IsElsewhere(phrases, frame, match.Thing) ? [] : PlacePicker.In(phrases.Mentions, phrases.Sentence.Sentence.Span, IsSeat(match.Actor, trigger) ? [.. asides, .. actor] : asides),
            UnreadTowns = UnreadTowns.In(phrases, clause),
            When = when,
            Amount = amount,
            Status = claim.Status,
            Phase = claim.Phase,
            Tense = _tenses.Of(frame),
            IsAnaphor = trigger.Points,
            NotBroughtBy = trigger.NotBroughtBy,
            IsPresent = _tenses.IsPresent(frame),
            IsDecision = _tenses.IsDecision(frame),
            Announced = when is null ? AnnouncedOn(frame) : null,
            IsBackstory = when is null && _backstory.Has(frame, trigger),
            IsRestart = trigger.Restarts(phrases.Head(frame.Verb).Lemma),
            IsState = frame.IsPassive && frame.Agent < 0 && phrases.At(frame.Anchor).Verb is { IsPassive: true, IsProgressive: false },
            IsLasting = frame.IsLasting || (_tenses.IsState(frame) && !_tenses.IsNowSo(frame)),
            IsByForce = (match.Actor >= 0 && ActorNouns.Forces.Holds(phrases.Head(match.Actor))) || frame.Governors.Any(IsForce),
            IsOneSite = thing >= 0 && match.Referent is null && _sitePhrases.IsOneSite(thing) && !phrases.Head(thing).Token.IsCapitalized,
            IsHeading = phrases.Sentence.Sentence.IsHeading,
            Strength = (phrases.Sentence.Sentence.IsHeading ? -3 : 0) + (who.Count switch { 0 => 0, 1 => 3, _ => 2.4 }) + (thing >= 0 && phrases.Head(thing).Class != WordClass.Pronoun ? 1 : 0) + (amount is null ? 0 : 0.7) + (when is null ? 0 : 0.5) + 1,
        };
    }

    /// <summary>"the retailer", or of what nobody or a storm does it to "the plant": the name that ends so, else the words that stand for who; null without.</summary>
    private string? UnnamedOf(VerbFrame frame, VerbMatch match, int thing)
    {
        // "cuts, among them closing two parks": nobody closes what only might be.
        if (match.Actor < 0 && thing > frame.Verb && _sitePhrases.IsAllOf(thing)) return null;
        var isDone = match.Actor >= 0 && !_judge.IsNoOrganisations(match.Actor);
        if (!isDone && match.Referent is { } referent) return WordsFor(referent.Phrases, referent.Chunk, mayAct: false);
        if (isDone && new Referents(phrases).Of(match.Actor) is { } told) return WordsFor(told.Phrases, told.Chunk, mayAct: true);
        if (isDone && thing >= 0 && (_sitePhrases.IsSites(thing) || IsOwnMany(thing)) && _judge.IsTown(match.Actor)) return phrases.Sentence.TextOf(phrases.At(match.Actor).First, phrases.At(match.Actor).Last);
        if (isDone && WordsFor(phrases, match.Actor, mayAct: true) is { } actor) return actor;
        return isDone && !_judge.IsPublicBody(match.Actor) ? null : WordsFor(phrases, phrases.SiteOf(thing), mayAct: false);
    }

    /// <summary>"(the county closed) all parks", "its parks".</summary>
    private bool IsOwnMany(int thing) => phrases.Sentence.Words[phrases.At(thing).First].Lower is "all" or "its" && ActorNouns.OneSite.Holds(phrases.Head(thing));

    private static string? WordsFor(Phrases where, int chunk, bool mayAct)
    {
        var sitePhrases = new SitePhrases(where);
        if (chunk < 0 || !(mayAct || sitePhrases.IsOneSite(chunk) || sitePhrases.IsAllOf(chunk)) || !sitePhrases.IsCertainOrganisation(chunk) || Vague.Contains(where.Sentence.Words[where.At(chunk).First].Lower)) return null;
        return new DefiniteReader(where).Named(chunk) ?? where.Sentence.TextOf(where.At(chunk).First, where.At(chunk).Last);
    }

    /// <summary>"In 2019 Acme announced it would close", "announced plans to close in May": when it was announced.</summary>
    private Dates.DateMention? AnnouncedOn(VerbFrame frame)
    {
        var saying = frame.GoverningNouns.Count > 0 ? frame.GoverningNouns[^1] - 1 : _speech.SayingBefore(frame.Subject >= 0 ? frame.Subject : frame.First);
        return saying >= 0 && phrases.At(saying) is { Kind: ChunkKind.VerbGroup, Verb.IsPast: true } ? _times.OfVerbs([saying], saying) : null;
    }

    /// <summary>The words of who acts, which say nothing of where: of a list of governments all, "Utah, Ohio and Iowa banned".</summary>
    private Articles.TextSpan[] ActorSpans(VerbMatch match, VerbTrigger trigger)
    {
        if (match.Actor < 0 || match.Actor == match.Thing || trigger.By == ActorSort.Employer) return [];
        return trigger.By == ActorSort.Government ? [.. phrases.List(match.Actor).Select(item => phrases.Sentence.SpanOf(phrases.At(item)))] : [phrases.Sentence.SpanOf(phrases.At(match.Actor))];
    }

    /// <summary>"Washington banned": the city says nothing of where, while of "Ohio banned" it may be all that does.</summary>
    private bool IsSeat(int actor, VerbTrigger trigger) => trigger.By == ActorSort.Government && actor >= 0 && phrases.PlaceAtHead(actor) is { Governs: not null };

    private List<Actor> Governments(int actor)
    {
        if (actor < 0) return [];
        return _judge.IsCentralBank(actor) ? [new Actor(phrases.Written(actor))] : _actors.ReadGovernments(actor);
    }

    /// <summary>The thing's words; of a pronoun those of what it stands for.</summary>
    private string? WhatOf(VerbMatch match)
    {
        if (match.Thing < 0) return null;
        if (phrases.Head(match.Thing).Class == WordClass.Pronoun && phrases.NameAtHead(match.Thing) is { } told) return told.Name;
        var (where, first) = match.Referent is { } referent && !_amounts.IsCount(match.Thing) ? (referent.Phrases, referent.Chunk) : (phrases, match.Thing);
        return where.Sentence.TextOf(where.At(first).First, where.At(Partitive.Thing(where.Sentence, first)).Last);
    }

    private static string LemmaOf(Phrases where, int chunk) => where.Head(Partitive.Thing(where.Sentence, chunk)).Lemma;

    /// <summary>"will start building the mill in May", "broke ground in May on": that is not when it opens.</summary>
    private bool IsBegunWork(VerbFrame frame, VerbTrigger trigger) =>
        trigger.Phase is not null || trigger is { IsToCome: true, NeedsActor: true } && frame.Governors.Any(governor => Intentions.OfVerb(phrases.Head(governor).Lemma) == Intention.Begun);

    private bool IsRightActor(VerbFrame frame, VerbMatch match, VerbTrigger trigger) =>
        match.Actor >= 0 ? _judge.Is(match.Actor, trigger.By) || (trigger.IsByOrganisation && IsOnesDecision(frame, match.Actor)) || (trigger.By != ActorSort.Deed && ActsForOther(match.Actor, trigger.By) && match.Thing >= 0) : trigger.By is not (ActorSort.Government or ActorSort.Deed);

    /// <summary>"Acme's decision to cut 300 jobs": who decides does it.</summary>
    private bool IsOnesDecision(VerbFrame frame, int noun) =>
        frame.GoverningNouns.Contains(noun) && (phrases.At(noun).OwnerEnd >= 0 || phrases.Sentence.Words[phrases.At(noun).First].Class == WordClass.Possessive) && phrases.NamesIn(noun).Any(name => name.Type == Names.NameType.Organisation);

    /// <summary>"The chief executive laid off 300 workers": a person does for an organisation what only organisations do.</summary>
    private bool ActsForOther(int actor, ActorSort sort) =>
        sort is ActorSort.Organisation or ActorSort.Employer ? _judge.IsPerson(actor) : _judge.ActsForAnother(Partitive.Thing(phrases.Sentence, actor));

    /// <summary>"the plant", "its stores", "12 stores", "another 12": whose is told elsewhere. "Two startups" are nobody's.</summary>
    private bool IsDefinite(int chunk) =>
        chunk >= 0 && !_sitePhrases.HasOwnName(chunk)
        && !(phrases.Sentence.Words[phrases.At(chunk).First].Class == WordClass.Number && _judge.IsBusiness(chunk))
        && (IsCountOfStaff(chunk) || IsSomeOfPremises(chunk) || phrases.Sentence.Words[phrases.At(chunk).First] is { Class: WordClass.Number or WordClass.Possessive } or { Lower: "the" or "this" or "these" or "those" or "all" or "both" or "another" });

    /// <summary>"a handful of stores", "dozens of locations": of whom the article is about.</summary>
    private bool IsSomeOfPremises(int chunk) =>
        Partitive.Thing(phrases.Sentence, chunk) is var thing && thing != chunk && ActorNouns.Premises.Holds(phrases.Head(thing)) && phrases.Head(thing) is { Class: WordClass.Noun } head && head.Lower != head.Lemma;

    /// <summary>"some 300 workers", "about 90 jobs", without a word on what sort.</summary>
    private bool IsCountOfStaff(int chunk) =>
        Partitive.Thing(phrases.Sentence, chunk) is var thing && ActorNouns.Staff.Holds(phrases.Head(thing)) && (thing != chunk ? phrases.At(thing).First == phrases.At(thing).Head || phrases.Sentence.Words[phrases.At(thing).First] is { Class: WordClass.Possessive } or { Lower: "the" } : phrases.At(chunk).First + Quantifiers.LengthAt(phrases.Sentence.Words, phrases.At(chunk).First) == phrases.At(chunk).Head - 1 && phrases.Sentence.Words[phrases.At(chunk).Head - 1].Class == WordClass.Number);

    /// <summary>"the plant", "production at the plant", "production at Reno".</summary>
    private bool IsDefiniteSite(int thing) =>
        phrases.SiteOf(thing) is var site && (IsDefinite(site) || (site != thing && phrases.PlaceAtHead(site) is not null));

    /// <summary>"A fire forced Acme (to close its mill)".</summary>
    private bool IsForce(int governor) =>
        Causing.Contains(phrases.Head(governor).Lemma) && phrases.Sentence.FrameOf(governor) is { IsPassive: false, Subject: >= 0 and var cause } && ActorNouns.Forces.Holds(phrases.Head(cause));

    private bool IsNoSaying(int verb) => !SupportVerbs.OnlySays(phrases.Head(verb).Lemma);

    /// <summary>"Acme closed its lab, moving the staff": for the moving, the clause begins at its own verb.</summary>
    private bool HasOtherVerb(int part, VerbFrame frame)
    {
        for (var at = part + 1; at < frame.Verb; at++)
        {
            var isOther = phrases.At(at).Kind == ChunkKind.VerbGroup && phrases.At(at).Verb!.Shape == VerbShape.Finite;
            if (isOther && at == frame.Anchor && phrases.At(frame.Verb).Verb!.Shape == VerbShape.Gerund) return true;
        }

        return false;
    }

    /// <summary>From the first phrase that plays a part to the end of the clause.</summary>
    private Articles.TextSpan ClauseOf(VerbFrame frame, VerbMatch match)
    {
        var first = frame.Verb;
        foreach (var part in new[] { match.Actor, match.Thing, frame.Subject })
        {
            if (part >= 0 && part < first && !HasOtherVerb(part, frame)) first = part;
        }

        return phrases.SpanOf(first, Math.Max(frame.Last, frame.Verb));
    }
}
