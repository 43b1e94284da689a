using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>Finds subject, object, agent and governors of a verb group by walking over the chunks around it.</summary>
internal sealed class FrameReader(SentenceSyntax sentence)
{
    private static readonly WordSet Ordering = WordGroups.Of("order");
    private static readonly WordSet Deadlines = WordGroups.Of("deadline");

    private const int FarthestChunk = 60;

    private readonly List<Chunk> _chunks = sentence.Chunks;
    private readonly SubjectFinder _subjects = new(sentence);
    private readonly ParticipleReader _participles = new(sentence);
    private readonly RelativeClause _relatives = new(sentence);

    public VerbFrame Read(int verb)
    {
        var anchor = new Coordination(sentence).AnchorOf(verb);
        var group = _chunks[verb].Verb!;
        var target = ObjectAfter(verb);
        var isLasting = target < 0 && MayBeParticiple(verb) && verb > 0 && _chunks[verb - 1].Kind == ChunkKind.VerbGroup && sentence.HeadOf(_chunks[verb - 1]).Lemma is "remain" or "stay";
        var isOrdered = target < 0 && IsOrdered(verb);
        var chain = new GovernorChain(sentence).Climb(isLasting ? verb - 1 : anchor);
        var isReduced = MayBeParticiple(verb) && anchor == verb && chain.Verbs.Count == 0 && target < 0 && !isLasting && !isOrdered && _participles.IsReduced(verb);
        var isFronted = !isReduced && !isLasting && group.Shape == VerbShape.PastOrParticiple && target < 0 && (verb == 0 || (_chunks[verb - 1].Kind is ChunkKind.Quote or ChunkKind.Break && sentence.HeadOf(_chunks[verb - 1]).Lower is not (")" or ">" or ".") && !EndsQuotedName(verb - 1)));
        if (isFronted || (target < 0 && _participles.IsApposition(verb))) isReduced = true;
        var subject = isFronted ? _subjects.FromVerbAfter(verb) : isReduced ? _relatives.NounBefore(verb) : _subjects.Find(isOrdered ? verb - 1 : chain.Outermost, chain.Controller);
        if (subject >= 0 && chain.Nouns.Contains(subject)) subject = Planner(subject, verb);
        var isPassive = group.IsPassive || isReduced || isLasting || isOrdered || (anchor != verb && target < 0 && group.Shape == VerbShape.PastOrParticiple && _chunks[anchor].Verb!.IsPassive);
        var relative = target < 0 && !isPassive ? _relatives.RelativeObject(verb, subject) : -1;
        return new VerbFrame
        {
            Verb = verb,
            Anchor = anchor,
            Governors = isLasting || isOrdered ? [verb - 1, .. chain.Verbs] : chain.Verbs,
            GoverningNouns = chain.Nouns,
            Subject = subject,
            Object = isPassive ? subject : target >= 0 ? target : relative,
            Agent = isPassive ? AgentAfter(verb) : -1,
            IsPassive = isPassive,
            IsLasting = isLasting,
            First = ClauseStart(verb, subject, chain.Outermost),
            Last = ClauseEnd(verb),
        };
    }

    /// <summary>"Acme fired Roe as part of a plan to cut jobs", "under a plan to cut jobs, Acme": who acts where the plan is nobody's; else the plan itself.</summary>
    private int Planner(int plan, int verb)
    {
        if (plan == 0 || _chunks[plan].OwnerEnd >= 0 || sentence.Words[_chunks[plan].First].Class == WordClass.Possessive || _chunks[plan - 1].Kind != ChunkKind.Preposition) return plan;
        var at = plan - 1;
        while (at > 0 && (_chunks[at].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb || (_chunks[at].Kind == ChunkKind.Comma && sentence.HeadOf(_chunks[at + 1]).Lower == "including"))) at--;
        if (at == 0) return _subjects.FromVerbAfter(verb) is var main and >= 0 ? main : plan;
        if (_chunks[at].Kind != ChunkKind.VerbGroup) return plan;
        var chain = new GovernorChain(sentence).Climb(at);
        if (chain.Verbs.Append(at).Any(IsUnmeant)) return plan;
        return _subjects.Find(chain.Outermost, chain.Controller) is var subject and >= 0 ? subject : plan;
    }

    /// <summary>"asked (in a letter to close)", "rejected (as part of a plan to close)": nobody does it by that verb.</summary>
    private bool IsUnmeant(int verb) =>
        _chunks[verb].Verb!.IsNegated || Intentions.OfVerb(sentence.HeadOf(_chunks[verb]).Lemma) is Intention.Wish or Intention.Undone or Intention.Denied;

    /// <summary>The second mark of "the 'Marlow Room' reopened".</summary>
    private bool EndsQuotedName(int mark) =>
        _chunks[mark].Kind == ChunkKind.Quote && mark > 1 && _chunks[mark - 1].Kind == ChunkKind.NounPhrase && _chunks[mark - 2].Kind == ChunkKind.Quote
        && _chunks.Take(mark).Count(chunk => chunk.Kind == ChunkKind.Quote) % 2 == 1;

    /// <summary>"closed", and "shut", which is its own base form.</summary>
    private bool MayBeParticiple(int verb) =>
        _chunks[verb].Verb!.Shape == VerbShape.PastOrParticiple || (_chunks[verb].First == _chunks[verb].Last && (sentence.HeadOf(_chunks[verb]).Forms & VerbForms.Participle) != 0);

    /// <summary>"was ordered closed", "have been ordered shut": the deed that the order has brought about.</summary>
    private bool IsOrdered(int verb) =>
        verb > 0 && _chunks[verb - 1].Verb is { IsPassive: true } && Ordering.Contains(sentence.HeadOf(_chunks[verb - 1]).Lemma)
        && _chunks[verb].First == _chunks[verb].Last && MayBeParticiple(verb);

    /// <summary>The noun phrase that follows directly, over adverbs, particles and quotation marks.</summary>
    private int ObjectAfter(int verb)
    {
        for (var at = verb + 1; at < _chunks.Count && at <= verb + 5; at++)
        {
            var chunk = _chunks[at];
            if (chunk.Kind is ChunkKind.Adverb or ChunkKind.Quote || IsParticle(chunk) || IsSharedWithNext(verb, at) || IsLetGo(verb, at)) continue;
            return chunk.Kind == ChunkKind.NounPhrase && !IsTime(at) ? at : -1;
        }

        return -1;
    }

    /// <summary>"a year", "a couple of years".</summary>
    private bool IsTime(int phrase) => _chunks[phrase].IsTime || _chunks[Partitive.Thing(sentence, phrase)].IsTime;

    /// <summary>"suspend or cancel flights": the object stands after the second verb.</summary>
    private bool IsSharedWithNext(int verb, int at)
    {
        if (_chunks[at].Kind == ChunkKind.Coordinator) return at + 1 < _chunks.Count && _chunks[at + 1].Kind == ChunkKind.VerbGroup && _chunks[at + 1].First == _chunks[at + 1].Last;
        return _chunks[at].Kind == ChunkKind.VerbGroup && at <= verb + 3 && _chunks[at - 1].Kind == ChunkKind.Coordinator && !_chunks[verb].Verb!.IsPassive;
    }

    /// <summary>"let go 300 workers", "let go of 300 workers".</summary>
    private bool IsLetGo(int verb, int at) =>
        sentence.HeadOf(_chunks[verb]).Lemma == "let" && ((at == verb + 1 && sentence.HeadOf(_chunks[at]).Lower == "go") || (at == verb + 2 && sentence.HeadOf(_chunks[at]).Lower == "of"));

    private bool IsParticle(Chunk chunk) =>
        chunk.Kind == ChunkKind.Preposition && Particles.Has(sentence.HeadOf(chunk).Lower);

    private int AgentAfter(int verb)
    {
        for (var at = verb + 1; at < _chunks.Count && at <= verb + 8; at++)
        {
            if (_chunks[at].Kind is ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.VerbGroup) return -1;
            if (_chunks[at].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[at]).Lower == "by" && !(at + 1 < _chunks.Count && IsDifference(_chunks[at + 1])))
                return at + 1 < _chunks.Count && _chunks[at + 1] is { Kind: ChunkKind.NounPhrase, IsTime: false } agent && !IsDeadline(agent) ? at + 1 : -1;
        }

        return -1;
    }

    /// <summary>"(was cut) by 500", "by 10 pct": how much, not who.</summary>
    private bool IsDifference(Chunk phrase) => sentence.HeadOf(phrase) is { Class: WordClass.Number } or { Lower: "percent" or "pct" };

    /// <summary>"by the end of May", "by mid-June": when, not who.</summary>
    private bool IsDeadline(Chunk phrase) =>
        sentence.HeadOf(phrase).Class == WordClass.Time || Deadlines.Contains(sentence.HeadOf(phrase).Lower);

    private int ClauseStart(int verb, int subject, int outermost)
    {
        var at = Math.Min(subject >= 0 ? subject : verb, Math.Min(outermost, verb));
        if (verb - at > FarthestChunk) at = verb - FarthestChunk;

        // Words before the subject belong to the clause too: "In March, IBM shuttered …".
        for (var before = at - 1; before >= 0 && at - before < 8; before--)
        {
            var kind = _chunks[before].Kind;
            if (kind is ChunkKind.VerbGroup or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative) return before + 1 < at && kind != ChunkKind.VerbGroup ? before + 1 : at;
            if (before == 0) return 0;
        }

        return at;
    }

    private int ClauseEnd(int verb)
    {
        var at = verb;
        while (at + 1 < _chunks.Count && at - verb < FarthestChunk && !EndsClause(verb, at + 1)) at++;
        while (at > verb && (_chunks[at].Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Quote or ChunkKind.Preposition || sentence.HeadOf(_chunks[at]).Lower is "." or "(")) at--;
        return at;
    }

    private bool EndsClause(int verb, int at)
    {
        var chunk = _chunks[at];
        if (chunk.Kind is ChunkKind.Subordinator or ChunkKind.Relative) return true;
        if (chunk.Kind == ChunkKind.Break) return sentence.HeadOf(chunk).Lower is not ("(" or ")" or "." or "/" or "<" or ">");
        if (chunk.Kind == ChunkKind.VerbGroup) return at != verb + 1 || chunk.Verb!.Shape != VerbShape.Gerund;
        if (chunk.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator)) return false;

        // A comma or "and" ends the clause when a verb comes soon after it: "…, a spokesman said".
        for (var next = at + 1; next < _chunks.Count && next <= at + 4; next++)
        {
            var kind = _chunks[next].Kind;
            if (kind is ChunkKind.VerbGroup or ChunkKind.Relative or ChunkKind.Subordinator) return true;
            if (kind is ChunkKind.Comma or ChunkKind.Break) return false;
        }

        return false;
    }
}
