namespace Briefing.Reading.Syntax;

/// <summary>Finds where what stands between commas or brackets begins, seen from its end.</summary>
internal sealed class AsideFinder(SentenceSyntax sentence)
{
    private readonly List<Chunk> _chunks = sentence.Chunks;

    /// <summary>The comma that opens what the comma at <paramref name="close"/> closes; -1 when it closes nothing.</summary>
    public int ParentheticalStart(int close)
    {
        var nearest = -1;
        for (var at = close - 1; at > 0 && close - at < 25; at--)
        {
            if (IsBracketEnd(at) && BracketStart(at) is var open && open < at)
            {
                at = open;
                continue;
            }

            if (_chunks[at].Kind == ChunkKind.Break && !IsDotOfAbbreviation(at)) break;
            if (_chunks[at].Kind != ChunkKind.Comma) continue;
            if (_chunks[at - 1].Kind != ChunkKind.NounPhrase && !(_chunks[at - 1].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at - 1]).Lower is ")" or ">")) continue;

            // "Acme, which owns A, B and C, said": the commas of the list open nothing.
            if (_chunks[at + 1].Kind == ChunkKind.Relative) return at;
            if (nearest < 0) nearest = at;
        }

        return nearest;
    }

    /// <summary>"at Reno, Okla., will": no end of anything.</summary>
    private bool IsDotOfAbbreviation(int at) => sentence.HeadOf(_chunks[at]).Lower == "." && at > 0 && _chunks[at + 1].Kind == ChunkKind.Comma && sentence.HeadOf(_chunks[at - 1]).Class == WordClass.ProperNoun;

    /// <summary>"(ACM)" behind a phrase: three chunks, of which <paramref name="open"/> is the first.</summary>
    public static bool IsShare(SentenceSyntax sentence, int open) =>
        open > 0 && open < sentence.Chunks.Count && sentence.Chunks[open - 1].Kind == ChunkKind.NounPhrase && ShareBrackets.IsRound(sentence.Words, sentence.Chunks[open].First);

    public bool IsBracketEnd(int at) => _chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower is ")" or ">";

    /// <summary>Where the bracket opens; the same chunk where it holds no aside: "broker &lt;Acme Corp&gt; said".</summary>
    public int BracketStart(int close)
    {
        var mark = sentence.HeadOf(_chunks[close]).Lower;
        var open = mark switch { ")" => "(", ">" => "<", _ => mark };
        for (var at = close - 1; at >= 0 && close - at < 25; at--)
        {
            if (_chunks[at].Kind == ChunkKind.Break && sentence.HeadOf(_chunks[at]).Lower == open) return open == "<" && (at == 0 || _chunks[at - 1].Kind != ChunkKind.NounPhrase) ? close : at;
        }

        return close;
    }

    /// <summary>"in Moscow, Ohio": the state belongs to the town.</summary>
    public bool IsTownAndState(int at) =>
        at >= 3 && (IsClosed(at + 1) || States.Has(sentence.TextOf(_chunks[at].First, _chunks[at].Last))) && _chunks[at - 1].Kind == ChunkKind.Comma && _chunks[at - 2].Kind == ChunkKind.NounPhrase && _chunks[at - 3].Kind == ChunkKind.Preposition
        && sentence.HeadOf(_chunks[at]).Class == WordClass.ProperNoun && sentence.HeadOf(_chunks[at - 2]).Class == WordClass.ProperNoun;

    /// <summary>A comma, be it after the dot of "Ga.".</summary>
    private bool IsClosed(int at) =>
        at < _chunks.Count && (_chunks[at].Kind == ChunkKind.Comma || (sentence.HeadOf(_chunks[at]).Lower == "." && at + 1 < _chunks.Count && _chunks[at + 1].Kind == ChunkKind.Comma));

    /// <summary>"on Acme's seventh "Mission"", "at 12 W. Oak Ave.": the preposition before a phrase that marks cut in pieces; -1 without.</summary>
    public int PrepositionBefore(int at)
    {
        var first = at;
        while (first >= 2 && IsInnerMark(first - 1, at) && _chunks[first - 2] is { Kind: ChunkKind.NounPhrase, IsTime: false }) first -= 2;
        if (first == at && first >= 2 && IsInnerMark(first - 1, at) && _chunks[first - 2].Kind == ChunkKind.Preposition) return first - 2;
        return first < at && first >= 1 && _chunks[first - 1].Kind == ChunkKind.Preposition ? first - 1 : -1;
    }

    private bool IsInnerMark(int mark, int phrase) =>
        sentence.HeadOf(_chunks[mark]).Lower == "." || (_chunks[mark].Kind == ChunkKind.Quote && phrase + 1 < _chunks.Count && _chunks[phrase + 1].Kind == ChunkKind.Quote);
}
