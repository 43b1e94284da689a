namespace Briefing.Reading.Syntax;

/// <summary>Cuts a tagged sentence into noun phrases, verb groups and the words between them, in one pass.</summary>
internal sealed class Chunker
{
    private readonly Word[] _words;
    private readonly List<Chunk> _chunks = [];

    private readonly VerbGroupCutter _verbs;
    private readonly NounPhraseCutter _phrases;

    private Chunker(Word[] words)
    {
        _words = words;
        _verbs = new VerbGroupCutter(words);
        _phrases = new NounPhraseCutter(words);
    }

    public static List<Chunk> Cut(Word[] words)
    {
        var chunker = new Chunker(words);
        for (var at = 0; at < words.Length;) at = chunker.Add(at);
        for (var at = 0; at < chunker._chunks.Count; at++) chunker.JoinClause(at);
        return chunker._chunks;
    }

    /// <summary>"after the plant closed": what is a preposition before a phrase begins a clause before phrase and verb.</summary>
    private void JoinClause(int at)
    {
        var chunk = _chunks[at];
        if (chunk.Kind != ChunkKind.Preposition || IsOfAdding(chunk.Head) || _words[chunk.Head].Lower is not ("after" or "before" or "since" or "until" or "till" or "as" or "because" or "like")) return;
        for (var next = at + 1; next < _chunks.Count && next <= at + 5; next++)
        {
            if (_chunks[next].Kind == ChunkKind.VerbGroup && next > at + 1 && _chunks[next].Verb!.Shape is VerbShape.Finite or VerbShape.PastOrParticiple)
            {
                _chunks[at] = chunk with { Kind = ChunkKind.Subordinator };
                return;
            }

            if (_chunks[next].Kind is not (ChunkKind.NounPhrase or ChunkKind.Adverb or ChunkKind.Quote) && !(_chunks[next].Kind == ChunkKind.Preposition && next > at + 1)) return;
        }
    }

    /// <summary>Either "as" of "Acme as well as Bolt".</summary>
    private bool IsOfAdding(int word) => _words[word].Lower == "as" && ((word > 0 && _words[word - 1].Lower == "well") || (word + 1 < _words.Length && _words[word + 1].Lower == "well"));

    private int Add(int at)
    {
        var verb = _verbs.EndOf(at);
        if (verb > at) return AddVerbGroup(at, verb);
        var phrase = _phrases.EndOf(at, out var head, out var owner);
        if (phrase > at) return AddNounPhrase(at, phrase, head, owner);
        var kind = _words[at].Class switch
        {
            WordClass.Preposition or WordClass.To => ChunkKind.Preposition,
            WordClass.Coordinator => ChunkKind.Coordinator,
            WordClass.Subordinator => ChunkKind.Subordinator,
            WordClass.Relative => ChunkKind.Relative,
            WordClass.Comma => ChunkKind.Comma,
            WordClass.Quote => ChunkKind.Quote,
            WordClass.Adverb or WordClass.Negation => ChunkKind.Adverb,
            WordClass.Time => ChunkKind.NounPhrase,
            _ => ChunkKind.Break,
        };
        _chunks.Add(new Chunk(kind, at, at, at) { IsTime = kind == ChunkKind.NounPhrase });
        return at + 1;
    }

    private int AddVerbGroup(int first, int end)
    {
        _chunks.Add(new Chunk(ChunkKind.VerbGroup, first, end - 1, end - 1) { Verb = VerbGroup.Of(_words.AsSpan(first, end - first)) });
        return end;
    }

    private int AddNounPhrase(int first, int end, int head, int owner)
    {
        var kind = _words[head].Class == WordClass.Adjective && !_words[first].Class.Equals(WordClass.Determiner) ? ChunkKind.Adjective : ChunkKind.NounPhrase;
        var isNumber = _words[head].Class == WordClass.Number && end - first == 1;
        var isTime = TimeNouns.Has(_words[head]) || (isNumber && (TimeNouns.IsYear(_words[head].Token) || (first > 0 && _words[first - 1].Class == WordClass.Time)));
        _chunks.Add(new Chunk(kind, first, end - 1, head) { OwnerEnd = owner, IsTime = isTime });
        return end;
    }
}
