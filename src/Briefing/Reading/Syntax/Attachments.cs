namespace Briefing.Reading.Syntax;

/// <summary>Climbs from a phrase over the prepositions by which it hangs on others: from "Reno" of "moves ahead with plans for stores in Reno" to "stores", "plans", "moves".</summary>
internal sealed class Attachments(SentenceSyntax sentence)
{
    private readonly List<Chunk> _chunks = sentence.Chunks;

    /// <summary>What the phrase hangs on, from the nearest; a verb is the last.</summary>
    public IEnumerable<int> Over(int phrase)
    {
        var at = FirstOfList(phrase);
        while (at >= 2 && _chunks[at - 1].Kind == ChunkKind.Preposition)
        {
            var before = at - 2;
            while (before > 0 && _chunks[before].Kind == ChunkKind.Adverb) before--;
            if (_chunks[before].Kind is not (ChunkKind.NounPhrase or ChunkKind.VerbGroup)) yield break;
            at = _chunks[before].Kind == ChunkKind.VerbGroup ? before : FirstOfList(before);
            yield return at;
            if (_chunks[at].Kind == ChunkKind.VerbGroup) yield break;
        }
    }

    /// <summary>The last of the phrases over it before one that does not fit; itself without.</summary>
    public int Outermost(int phrase, Func<int, bool> fits)
    {
        foreach (var over in Over(phrase))
        {
            if (_chunks[over].Kind != ChunkKind.NounPhrase || !fits(over)) break;
            phrase = over;
        }

        return phrase;
    }

    /// <summary>"(with) Acme, Bolt and Zed": the first of what one preposition brings; else itself.</summary>
    public int FirstOfList(int last)
    {
        if (last < 2 || _chunks[last - 1].Kind != ChunkKind.Coordinator || _chunks[last - 2].Kind != ChunkKind.NounPhrase) return last;
        var first = last - 2;
        while (first >= 2 && _chunks[first - 1].Kind == ChunkKind.Comma && _chunks[first - 2].Kind == ChunkKind.NounPhrase) first -= 2;
        return first > 0 && _chunks[first - 1].Kind is ChunkKind.Preposition or ChunkKind.VerbGroup ? first : last;
    }
}
