namespace Briefing.Reading.Syntax;

/// <summary>Finds the subject of a verb group by walking left over what can stand between them.</summary>
internal sealed class SubjectFinder(SentenceSyntax sentence)
{
    private const int FarthestChunk = 40;

    private readonly List<Chunk> _chunks = sentence.Chunks;
    private readonly ListFinder _lists = new(sentence);

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

                    if (IsTownAndState(at))
                    {
                        at -= 4;
                        continue;
                    }

                    if (_lists.PrepositionBefore(at) is var preposition and > 0)
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

                    if (RelativeBefore(at) is var relative and >= 0)
                    {
                        at = relative - 1;
                        while (at > 0 && _chunks[at].Kind == ChunkKind.Comma) at--;
                        continue;
                    }

                    return _lists.FirstOf(at);
                case ChunkKind.Relative:
                    return sentence.HeadOf(chunk).Lower == "who" && at > 0 && IsNamePhrase(at - 1) && !(at > 2 && _chunks[at - 2].Kind == ChunkKind.Preposition && _chunks[at - 3].Kind == ChunkKind.NounPhrase && sentence.Words[_chunks[at - 3].First].Class == WordClass.Determiner) ? at - 1 : NounBefore(at);
                case ChunkKind.Coordinator:
                    return FromVerbBefore(at, depth);
                case ChunkKind.Comma when group.Shape == VerbShape.PastOrParticiple && IsPlanned(verb) && _chunks[at - 1].Kind == ChunkKind.NounPhrase:
                    return at - 1;
                case ChunkKind.Comma:
                    if (group.Shape is VerbShape.Gerund or VerbShape.Infinitive) return FromVerbBefore(at, depth);
                    var open = ParentheticalStart(at);
                    if (open < 0) return at > 0 && _chunks[at - 1].Kind == ChunkKind.NounPhrase ? FromVerbBefore(at, depth) : -1;
                    at = open - 1;
                    continue;
                case ChunkKind.Preposition or ChunkKind.Subordinator when group.Shape == VerbShape.Gerund:
                    var main = FromVerbBefore(at, depth);
                    return main >= 0 ? main : FromVerbAfter(verb);
                case ChunkKind.Break when sentence.HeadOf(chunk).Lower is ")" or "—" or "–" or "--" or ">":
                    at = BracketStart(at) - 1;
                    continue;
                case ChunkKind.VerbGroup when group.Shape is VerbShape.Gerund or VerbShape.Infinitive:
                    return Find(at, -1, depth + 1);
                case ChunkKind.VerbGroup:
                    // "the stores closed last year were …": a participle within the subject.
                    if (chunk.Verb!.Shape is VerbShape.PastOrParticiple or VerbShape.Gerund)
                    {
                        at--;
                        continue;
                    }

                    return -1;
                default:
                    return -1;
            }
        }

        return group.Shape == VerbShape.Gerund ? FromVerbAfter(verb) : -1;
    }

    /// <summary>"Also opening is a store in Reno": the subject stands after "is"; -1 in the common order.</summary>
    private int Inverted(int verb)
    {
        var isFirst = verb == 0 || _chunks[verb - 1].Kind is ChunkKind.Break or ChunkKind.Quote || (verb == 1 && _chunks[0].Kind == ChunkKind.Adverb);
        if (!isFirst || verb + 2 >= _chunks.Count || _chunks[verb].Verb!.Shape is not (VerbShape.Gerund or VerbShape.PastOrParticiple)) return -1;
        return _chunks[verb + 1].Kind == ChunkKind.VerbGroup && sentence.HeadOf(_chunks[verb + 1]).Class == WordClass.Be && _chunks[verb + 2] is { Kind: ChunkKind.NounPhrase, IsTime: false } ? verb + 2 : -1;
    }

    /// <summary>", scheduled to open in May": describes the noun before the comma.</summary>
    private bool IsPlanned(int verb) =>
        Intentions.OfVerb(sentence.HeadOf(_chunks[verb]).Lemma) == Intention.Planned && verb + 1 < _chunks.Count && _chunks[verb + 1].Verb is { Shape: VerbShape.Infinitive };

    /// <summary>The noun phrase that what stands at <paramref name="at"/> describes: the head of "stores in Ohio that closed"; of "the home of Acme, which closed" the name.</summary>
    public int NounBefore(int at)
    {
        var before = at - 1;
        while (before >= 0 && (_chunks[before].Kind is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Quote || IsBracketEnd(before) || sentence.HeadOf(_chunks[before]).Lower == "."))
        {
            before = IsBracketEnd(before) ? BracketStart(before) - 1 : before - 1;
        }

        if (before < 0 || _chunks[before].Kind != ChunkKind.NounPhrase || _chunks[before].IsTime) return -1;
        if (_chunks[at - 1].Kind == ChunkKind.Comma && IsNamePhrase(before) && IsPreposition(before - 1, "of")) return before;
        while (before >= 2 && _chunks[before - 1].Kind == ChunkKind.Preposition && _chunks[before - 2].Kind == ChunkKind.NounPhrase) before -= 2;
        return before;
    }

    /// <summary>A past form without object right after a noun, with another verb to come or before: "plants idled last year".</summary>
    public bool IsReduced(int verb)
    {
        if (verb == 0 || _chunks[verb].First != _chunks[verb].Last && !_chunks[verb].Verb!.Shape.Equals(VerbShape.PastOrParticiple)) return false;
        if (_chunks[verb - 1].Kind != ChunkKind.NounPhrase) return false;
        if (IsPreposition(verb + 1, "by") || (IsPreposition(verb + 2, "by") && _chunks[verb + 1].Kind == ChunkKind.Preposition)) return true;
        return FiniteBefore(verb) || FiniteAfter(verb);
    }

    /// <summary>"Acme, founded in 1996 by two brothers, employs 20": a participle between commas, with the main verb to come.</summary>
    public bool IsApposition(int verb)
    {
        if (verb < 2 || _chunks[verb].Verb!.Shape != VerbShape.PastOrParticiple || _chunks[verb - 1].Kind != ChunkKind.Comma || _chunks[verb - 2].Kind != ChunkKind.NounPhrase) return false;
        if (verb + 1 >= _chunks.Count || _chunks[verb + 1].Kind != ChunkKind.Preposition || FiniteBefore(verb - 1)) return false;
        for (var at = verb + 1; at < _chunks.Count - 1 && at < verb + 15; at++)
        {
            if (_chunks[at].Kind is ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Break or ChunkKind.VerbGroup) return false;
            if (_chunks[at].Kind == ChunkKind.Comma && _chunks[at + 1].Kind == ChunkKind.VerbGroup) return true;
        }

        return false;
    }

    /// <summary>"in Moscow, Ohio": the state belongs to the town.</summary>
    private bool IsTownAndState(int at) =>
        at >= 3 && at + 1 < _chunks.Count && _chunks[at + 1].Kind == ChunkKind.Comma && _chunks[at - 1].Kind == ChunkKind.Comma && _chunks[at - 2].Kind == ChunkKind.NounPhrase && _chunks[at - 3].Kind == ChunkKind.Preposition
        && sentence.HeadOf(_chunks[at]).Class == WordClass.ProperNoun && sentence.HeadOf(_chunks[at - 2]).Class == WordClass.ProperNoun;

    /// <summary>"the company that owns the plant": the relative before the verb whose object stands at <paramref name="phrase"/>; -1 without.</summary>
    private int RelativeBefore(int phrase)
    {
        if (phrase < 2 || _chunks[phrase - 1].Kind != ChunkKind.VerbGroup) return -1;
        var at = phrase - 2;
        while (at > 0 && _chunks[at].Kind == ChunkKind.Adverb) at--;
        return _chunks[at].Kind == ChunkKind.Relative || sentence.HeadOf(_chunks[at]).Lower == "which" ? at : -1;
    }

    /// <summary>What a relative clause leaves out: "the lab that IBM closed", "the stores it closed".</summary>
    public int RelativeObject(int verb, int subject)
    {
        if (subject <= 0) return -1;
        var before = subject - 1;
        if (_chunks[before].Kind == ChunkKind.Relative) return NounBefore(before);
        var isPronoun = sentence.HeadOf(_chunks[subject]).Class == WordClass.Pronoun;
        var isTold = before > 0 && _chunks[before - 1].Kind == ChunkKind.VerbGroup && SayingVerbs.Has(sentence.HeadOf(_chunks[before - 1]).Lemma);
        return isPronoun && !isTold && _chunks[before].Kind == ChunkKind.NounPhrase && !_chunks[before].IsTime ? NounBefore(subject) : -1;
    }

    private bool FiniteBefore(int verb)
    {
        for (var at = verb - 1; at >= 0 && at > verb - 20; at--)
        {
            if (_chunks[at].Kind is ChunkKind.Subordinator or ChunkKind.Break or ChunkKind.Relative) return false;
            if (_chunks[at].Kind == ChunkKind.VerbGroup) return _chunks[at].Verb!.Shape == VerbShape.Finite && _chunks[verb - 1].Kind == ChunkKind.NounPhrase && at < verb - 1 && !IsSaying(at);
        }

        return false;
    }

    /// <summary>"The company said stores closed": what is said is a clause of its own.</summary>
    private bool IsSaying(int verb) => SayingVerbs.Has(sentence.HeadOf(_chunks[verb]).Lemma);

    private bool FiniteAfter(int verb)
    {
        if (verb + 1 < _chunks.Count && sentence.HeadOf(_chunks[verb + 1]).Lower == "there") return false;
        for (var at = verb + 1; at < _chunks.Count && at < verb + 8; at++)
        {
            if (_chunks[at].Kind is ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Break or ChunkKind.Relative or ChunkKind.Coordinator) return false;
            if (_chunks[at].Kind == ChunkKind.VerbGroup) return _chunks[at].Verb!.Shape == VerbShape.Finite && _chunks[at - 1].Kind != ChunkKind.Coordinator && !HasPronoun(at);
        }

        return false;
    }

    private bool IsPreposition(int at, string word) => at >= 0 && at < _chunks.Count && _chunks[at].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[at]).Lower == word;

    private bool IsNamePhrase(int at) => _chunks[at].Kind == ChunkKind.NounPhrase && sentence.HeadOf(_chunks[at]).Class == WordClass.ProperNoun;

    /// <summary>"it would close": the verb has a subject of its own.</summary>
    private bool HasPronoun(int verb) => sentence.HeadOf(_chunks[verb - 1]).Lower is "it" or "they" or "he" or "she" or "we" or "i";

    /// <summary>"of tech giants scaling back": the noun after the preposition does it.</summary>
    private bool IsObjectOfGerundSubject(VerbGroup group, int phrase) =>
        group.Shape == VerbShape.Gerund && phrase + 1 < _chunks.Count && _chunks[phrase + 1].Verb == group;

    private int FromVerbBefore(int at, int depth)
    {
        for (var steps = 0; at >= 0 && steps < FarthestChunk; at--, steps++)
        {
            if (_chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower is not (")" or "(" or ".")) return -1;
            if (_chunks[at].Kind != ChunkKind.VerbGroup) continue;
            var chain = new GovernorChain(sentence).Climb(at);
            return Find(chain.Outermost, chain.Controller, depth + 1);
        }

        return -1;
    }

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

    /// <summary>The comma that opens what the comma at <paramref name="close"/> closes; -1 when it closes nothing.</summary>
    private int ParentheticalStart(int close)
    {
        var nearest = -1;
        for (var at = close - 1; at > 0 && close - at < 25; at--)
        {
            if (_chunks[at].Kind == ChunkKind.Break) break;
            if (_chunks[at].Kind != ChunkKind.Comma) continue;
            if (_chunks[at - 1].Kind != ChunkKind.NounPhrase && !(_chunks[at - 1].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at - 1]).Lower is ")" or ">")) continue;

            // "Acme, which owns A, B and C, said": the commas of the list open nothing.
            if (_chunks[at + 1].Kind == ChunkKind.Relative) return at;
            if (nearest < 0) nearest = at;
        }

        return nearest;
    }

    private bool IsBracketEnd(int at) => _chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower is ")" or ">";

    private int BracketStart(int close)
    {
        var mark = sentence.HeadOf(_chunks[close]).Lower;
        var open = mark switch { ")" => "(", ">" => "<", _ => mark };
        for (var at = close - 1; at >= 0 && close - at < 25; at--)
        {
            if (_chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower == open) return at;
        }

        return close;
    }
}
