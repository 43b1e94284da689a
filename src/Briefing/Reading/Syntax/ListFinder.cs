namespace Briefing.Reading.Syntax;

/// <summary>Finds where a list of noun phrases begins, seen from its last one: "A, B and C".</summary>
internal sealed class ListFinder(SentenceSyntax sentence)
{
    private readonly List<Chunk> _chunks = sentence.Chunks;

    /// <summary>The first phrase of the list that ends at <paramref name="last"/>, which is itself where there is no list.</summary>
    public int FirstOf(int last)
    {
        var first = last;
        while (Previous(first, last) is var before and >= 0)
        {
            if (before > 0 && _chunks[before - 1].Kind is ChunkKind.Preposition or ChunkKind.VerbGroup) break;
            first = before;
        }

        return first;
    }

    /// <summary>"factories in Lima and Quito closed": the preposition whose list of names ends at <paramref name="last"/>; -1 when it ends none that belongs to a noun.</summary>
    public int PrepositionBefore(int last)
    {
        if (last < 4 || _chunks[last - 1].Kind != ChunkKind.Coordinator) return -1;
        var first = last;
        while (Previous(first, last) is var before and >= 0)
        {
            if (_chunks[first - 1].Kind == ChunkKind.Comma && IsName(before) != IsName(last)) return -1;
            first = before;
            if (first > 0 && _chunks[first - 1].Kind == ChunkKind.Preposition) return IsName(last) && first >= 2 && _chunks[first - 2].Kind == ChunkKind.NounPhrase ? first - 1 : -1;
        }

        return -1;
    }

    /// <summary>The phrase of the list before <paramref name="at"/>; -1 when the list begins there.</summary>
    private int Previous(int at, int last)
    {
        if (at < 2 || _chunks[at - 1].Kind is not (ChunkKind.Coordinator or ChunkKind.Comma) || IsPronoun(at)) return -1;
        if (_chunks[at - 1].Kind == ChunkKind.Comma && at == last && !IsPairInHeading(at)) return -1;
        var before = at - 2;
        if (_chunks[at - 1].Kind == ChunkKind.Coordinator && _chunks[before].Kind == ChunkKind.Comma) before--;
        if (before > 0 && _chunks[before].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[before]).Lower == ".") before--; // "Acme Inc. and Bolt"
        if (before >= 3 && AsideFinder.IsShare(sentence, before - 2)) before -= 3;
        return before >= 0 && _chunks[before] is { Kind: ChunkKind.NounPhrase, IsTime: false } ? before : -1;
    }

    /// <summary>"Acme, Bolt (to close 40 stores)": two or more names that begin a heading, where the comma stands for "and"; not "Reno, Nevada".</summary>
    private bool IsPairInHeading(int last)
    {
        if (!sentence.Sentence.IsHeading || !IsName(last) || States.Has(sentence.TextOf(_chunks[last].First, _chunks[last].Last))) return false;
        for (var at = last - 2; at >= 0 && IsName(at) && _chunks[at] is { Kind: ChunkKind.NounPhrase, IsTime: false }; at -= 2)
        {
            if (at == 0) return last + 1 < _chunks.Count && _chunks[last + 1].Kind == ChunkKind.VerbGroup;
            if (at < 2 || _chunks[at - 1].Kind != ChunkKind.Comma) return false;
        }

        return false;
    }

    /// <summary>"…, but it closed": a clause of its own.</summary>
    private bool IsPronoun(int chunk) => sentence.HeadOf(_chunks[chunk]).Lower is "it" or "they" or "he" or "she" or "we" or "i";

    private bool IsName(int chunk) => sentence.HeadOf(_chunks[chunk]).Class == WordClass.ProperNoun;
}
