namespace Briefing.Reading.Syntax;

/// <summary>Tells a participle that describes a noun from a verb in the past.</summary>
internal sealed class ParticipleReader(SentenceSyntax sentence)
{
    private readonly List<Chunk> _chunks = sentence.Chunks;
    private readonly RelativeClause _relatives = new(sentence);

    /// <summary>A past form without object right after a noun, with another verb to come or before: "plants idled last year".</summary>
    public bool IsReduced(int verb)
    {
        if (verb == 0) return false;
        if (_chunks[verb - 1].Kind != ChunkKind.NounPhrase || _relatives.IsClauseOfName(verb - 1) || HasPronoun(verb)) return false;
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

    /// <summary>"it would close", "reserves it established": the verb has a subject of its own.</summary>
    private bool HasPronoun(int verb) => sentence.HeadOf(_chunks[verb - 1]).Lower is "it" or "they" or "he" or "she" or "we" or "i";

    private bool IsPreposition(int at, string word) => at >= 0 && at < _chunks.Count && _chunks[at].Kind == ChunkKind.Preposition && sentence.HeadOf(_chunks[at]).Lower == word;
}
