namespace Briefing.Reading.Syntax;

/// <summary>Finds the subject of a verb group by walking left over what can stand between them.</summary>
internal sealed class SubjectFinder(SentenceSyntax sentence)
{
    private const int FarthestChunk = 40;

    private readonly List<Chunk> _chunks = sentence.Chunks;
    private readonly ListFinder _lists = new(sentence);
    private readonly AsideFinder _asides = new(sentence);
    private readonly RelativeClause _relatives = new(sentence);

    /// <summary>Chunk index of the subject; -1 when none is found.</summary>
    public int Find(int verb, int controller = -1, int depth = 0)
    {
        if (controller >= 0) return controller;
        if (depth > 4) return -1;
        var group = _chunks[verb].Verb!;
        if (Inverted(verb) is var inverted and >= 0) return inverted;
        var at = verb - 1;
        for (var steps = 0; at >= 0 && steps < FarthestChunk; steps++)
        {
            var chunk = _chunks[at];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Quote or ChunkKind.Adjective:
                case ChunkKind.Break when sentence.HeadOf(chunk).Lower == ".":
                    at--;
                    continue;
                case ChunkKind.NounPhrase when chunk.IsTime:
                    at = at > 0 && _chunks[at - 1].Kind == ChunkKind.Preposition ? at - 2 : at - 1;
                    continue;
                case ChunkKind.NounPhrase:
                    if (at > 0 && _chunks[at - 1].Kind == ChunkKind.Preposition && !IsObjectOfGerundSubject(group, at))
                    {
                        at -= 2;
                        continue;
                    }

                    if (at > 2 && group.Shape != VerbShape.Gerund && _chunks[at - 1].Verb is { Shape: VerbShape.Gerund } && _chunks[at - 2].Kind == ChunkKind.Preposition && _chunks[at - 3].Kind == ChunkKind.NounPhrase)
                    {
                        at -= 3; // "the plan for closing stores failed": what the gerund acts on is no subject.
                        continue;
                    }

                    if (at > 1 && group.Shape != VerbShape.Gerund && sentence.HeadOf(_chunks[at - 1]).Lower == "<" && _chunks[at - 2].Kind == ChunkKind.Preposition)
                    {
                        at -= 3; // "trading in shares of <Acme Corp> was halted": the angle only marks the name.
                        continue;
                    }

                    if (sentence.HeadOf(chunk).Lower == "such" && at > 0 && _chunks[at - 1].Kind == ChunkKind.NounPhrase)
                    {
                        at--; // "retailers such as Acme": the group is the subject.
                        continue;
                    }

                    if (_asides.IsTownAndState(at))
                    {
                        at -= 4;
                        continue;
                    }

                    if (Math.Max(_asides.PrepositionBefore(at), _lists.PrepositionBefore(at)) is var preposition and > 0)
                    {
                        at = preposition - 1;
                        continue;
                    }

                    if (at >= 2 && _chunks[at - 1].Verb is { Shape: VerbShape.Infinitive } && _chunks[at - 2].Kind == ChunkKind.NounPhrase)
                    {
                        // "the deal to buy Acme closed": the object of an infinitive is no subject.
                        at -= 2;
                        continue;
                    }

                    if (_relatives.RelativeBefore(at) is var relative and >= 0)
                    {
                        at = relative - 1;
                        while (at > 0 && _chunks[at].Kind == ChunkKind.Comma) at--;
                        continue;
                    }

                    return _lists.FirstOf(at);
                case ChunkKind.Relative:
                    return sentence.HeadOf(chunk).Lower == "who" && at > 0 && IsNamePhrase(at - 1) && !(at > 2 && _chunks[at - 2].Kind == ChunkKind.Preposition && _chunks[at - 3].Kind == ChunkKind.NounPhrase && sentence.Words[_chunks[at - 3].First].Class == WordClass.Determiner) ? at - 1 : _relatives.NounBefore(at);
                case ChunkKind.Coordinator:
                    return FromVerbBefore(at, depth, IsTensed(verb));
                case ChunkKind.Comma when group.Shape == VerbShape.PastOrParticiple && IsPlanned(verb) && _chunks[at - 1].Kind == ChunkKind.NounPhrase && !IsOfPlace(at - 1):
                    return at - 1;
                case ChunkKind.Comma:
                    if (group.Shape is VerbShape.Gerund or VerbShape.Infinitive && (!IsHeadline(at) || FromVerbBefore(at, depth) >= 0)) return FromVerbBefore(at, depth);
                    var open = _asides.ParentheticalStart(at);
                    if (open < 0) return at > 0 && _chunks[at - 1].Kind == ChunkKind.NounPhrase ? FromVerbBefore(at, depth) : -1;
                    at = open - 1;
                    continue;
                case ChunkKind.Preposition or ChunkKind.Subordinator when group.Shape == VerbShape.Gerund:
                    if (IsInserted(at, verb)) return _lists.FirstOf(at - 2);
                    var main = FromVerbBefore(at, depth);
                    return main >= 0 ? main : FromVerbAfter(verb);
                case ChunkKind.Break when sentence.HeadOf(chunk).Lower is ")" or "—" or "–" or "--" or ">":
                    at = _asides.BracketStart(at) - 1;
                    continue;
                case ChunkKind.VerbGroup when group.Shape is VerbShape.Gerund or VerbShape.Infinitive:
                    return Find(at, -1, depth + 1);
                case ChunkKind.Preposition when at > 0 && Particles.Has(sentence.HeadOf(chunk).Lower) && _chunks[at - 1].Verb is { Shape: not VerbShape.Infinitive }:
                    at--; // "the mill that shut down in May will reopen": the particle is the verb's.
                    continue;
                case ChunkKind.Preposition when sentence.HeadOf(chunk).Lower == "as" && sentence.HeadOf(_chunks[at + 1]).Lower == "well":
                    at--; // "Acme as well as Bolt closed": the first of them.
                    continue;
                case ChunkKind.Preposition when at > 0 && _relatives.NounOfContactClause(at - 1) >= 0:
                    at--; // "the diner she works at closed": nothing follows the preposition.
                    continue;
                case ChunkKind.VerbGroup when at > 1 && group.Shape is VerbShape.Finite or VerbShape.PastOrParticiple && _chunks[at - 1].Kind == ChunkKind.Relative && _chunks[at - 2].Kind == ChunkKind.NounPhrase:
                    at--; // "the stores that have closed will reopen": the relative clause ends before the verb.
                    continue;
                case ChunkKind.VerbGroup when _relatives.NounOfContactClause(at) is var described and >= 0:
                    at = described;
                    continue;
                case ChunkKind.VerbGroup:
                    // "the stores closed last year were …": a participle within the subject.
                    if (chunk.Verb!.Shape is VerbShape.PastOrParticiple or VerbShape.Gerund || IsRunBy(at))
                    {
                        // "the center for recycling will open": the gerund hangs on the preposition.
                        at -= chunk.Verb.Shape == VerbShape.Gerund && at > 1 && _chunks[at - 1].Kind == ChunkKind.Preposition && _chunks[at - 2].Kind == ChunkKind.NounPhrase ? 2 : 1;
                        continue;
                    }

                    return -1;
                default:
                    return -1;
            }
        }

        return group.Shape == VerbShape.Gerund || (verb == 0 && IsPlanned(verb)) ? FromVerbAfter(verb) : -1;
    }

    /// <summary>"New theater, Acme Cinema, to open": a heading without another verb before the comma.</summary>
    private bool IsHeadline(int comma) => sentence.Sentence.IsHeading && comma > 1 && _chunks[comma - 1].Kind == ChunkKind.NounPhrase;

    /// <summary>"Also opening is a store in Reno", "Closing in May will be a store": the subject stands after "be"; -1 in the common order.</summary>
    private int Inverted(int verb)
    {
        var isFirst = verb == 0 || _chunks[verb - 1].Kind is ChunkKind.Break or ChunkKind.Quote || (verb == 1 && _chunks[0].Kind == ChunkKind.Adverb);
        if (!isFirst || verb + 2 >= _chunks.Count || _chunks[verb].Verb!.Shape is not (VerbShape.Gerund or VerbShape.PastOrParticiple)) return -1;
        var be = verb + 1;
        while (be + 2 < _chunks.Count && (_chunks[be].IsTime || (_chunks[be].Kind == ChunkKind.Preposition && _chunks[be + 1].IsTime))) be++;
        return _chunks[be].Kind == ChunkKind.VerbGroup && sentence.HeadOf(_chunks[be]).Class == WordClass.Be && _chunks[be + 1] is { Kind: ChunkKind.NounPhrase, IsTime: false } ? be + 1 : -1;
    }

    /// <summary>", scheduled to open in May": describes the noun before the comma; at the start of a sentence the one behind the next.</summary>
    private bool IsPlanned(int verb) =>
        Intentions.OfVerb(sentence.HeadOf(_chunks[verb]).Lemma) == Intention.Planned && verb + 1 < _chunks.Count && _chunks[verb + 1].Verb is { Shape: VerbShape.Infinitive };

    /// <summary>"Acme, of Reno, (agreed to)": what stands between the commas is no subject.</summary>
    private bool IsOfPlace(int at) =>
        at >= 3 && _chunks[at - 1].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[at - 1]).Lower == "of" && _chunks[at - 2].Kind == ChunkKind.Comma;

    private bool IsNamePhrase(int at) => _chunks[at].Kind == ChunkKind.NounPhrase && sentence.HeadOf(_chunks[at]).Class == WordClass.ProperNoun;

    /// <summary>"of tech giants scaling back": the noun after the preposition does it.</summary>
    private bool IsObjectOfGerundSubject(VerbGroup group, int phrase) =>
        group.Shape == VerbShape.Gerund && phrase + 1 < _chunks.Count && _chunks[phrase + 1].Verb == group;

    /// <summary>"Acme, after closing its mill, moved": the noun before the commas does both.</summary>
    private bool IsInserted(int preposition, int verb)
    {
        if (preposition < 2 || _chunks[preposition - 1].Kind != ChunkKind.Comma || _chunks[preposition - 2] is not { Kind: ChunkKind.NounPhrase, IsTime: false }) return false;
        if (preposition > 2 && _chunks[preposition - 3].Kind is not (ChunkKind.Break or ChunkKind.Quote or ChunkKind.Coordinator or ChunkKind.Relative)) return false;
        var comma = _chunks.FindIndex(verb, chunk => chunk.Kind is ChunkKind.Comma or ChunkKind.VerbGroup && chunk != _chunks[verb]);
        return comma >= 0 && _chunks[comma].Kind == ChunkKind.Comma && comma + 1 < _chunks.Count && _chunks[comma + 1].Verb is { Shape: VerbShape.Finite or VerbShape.PastOrParticiple };
    }

    /// <summary>"plans", "will close", "closed": never joined to an infinitive, as "close" may be.</summary>
    private bool IsTensed(int verb) =>
        _chunks[verb].Verb!.Shape is VerbShape.Finite or VerbShape.PastOrParticiple && (sentence.Words[_chunks[verb].First].Forms & VerbForms.Base) == 0;

    private int FromVerbBefore(int at, int depth, bool isTensed = false)
    {
        for (var steps = 0; at >= 0 && steps < FarthestChunk; at--, steps++)
        {
            if (_chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower is "—" or "–" or "--") at = _asides.BracketStart(at) is var open && open < at ? open - 1 : -1;
            if (at < 0 || (_chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower is not (")" or "(" or "." or "<" or ">"))) return -1;
            if (_chunks[at].Kind != ChunkKind.VerbGroup) continue;
            if (IsMadeBy(at)) return _relatives.NounBefore(at);

            // "Acme let 40 workers go and closed its mill": who lets them go closes it.
            if (BareInfinitive.VerbOver(sentence, at) is var over and >= 0 && (isTensed || over == at - 1)) continue;
            var chain = new GovernorChain(sentence).Climb(at);

            // "speculation about Acme's plans to restructure, and after …": the infinitive belongs to the noun.
            if (chain is { Nouns.Count: > 0, Controller: >= 0 }) continue;

            // "Acme hired Bolt to mend its mill and plans to close it": who hired plans.
            if (isTensed && chain is { Controller: >= 0, Verbs: [.., var made] }) return Find(made, -1, depth + 1);
            return Find(chain.Outermost, chain.Controller, depth + 1);
        }

        return -1;
    }

    /// <summary>"a mill run by Acme (closed)": a participle, though it is spelt as the base form.</summary>
    private bool IsRunBy(int verb) =>
        verb + 1 < _chunks.Count && _chunks[verb].First == _chunks[verb].Last && (sentence.HeadOf(_chunks[verb]).Forms & VerbForms.Participle) != 0 && _chunks[verb + 1].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[verb + 1]).Lower == "by";

    /// <summary>"in Reno Station, built by Acme and opened in 1931": both participles describe the noun before the comma.</summary>
    private bool IsMadeBy(int verb) =>
        verb >= 2 && verb + 1 < _chunks.Count && _chunks[verb].Verb!.Shape == VerbShape.PastOrParticiple && _chunks[verb].First == _chunks[verb].Last && _chunks[verb - 1].Kind == ChunkKind.Comma
        && _chunks[verb + 1].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[verb + 1]).Lower == "by";

    /// <summary>"After closing its stores, the chain …": the subject of the main clause.</summary>
    public int FromVerbAfter(int verb)
    {
        var first = -1;
        for (var at = verb + 1; at < _chunks.Count && at < verb + FarthestChunk; at++)
        {
            if (_chunks[at].Kind != ChunkKind.Comma || at + 1 >= _chunks.Count || _chunks[at + 1] is not { Kind: ChunkKind.NounPhrase, IsTime: false }) continue;
            if (at + 2 < _chunks.Count && _chunks[at + 2].Kind == ChunkKind.VerbGroup) return at + 1;
            if (first < 0) first = at + 1;
        }

        return first;
    }
}
