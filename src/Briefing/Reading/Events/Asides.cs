using Briefing.Articles;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Finds what a sentence tells by the way between commas: "Acme, which began in Ohio, …", "…, a German chain", "…, though Ohio's stay".</summary>
internal sealed class Asides
{
    private readonly Phrases _phrases;
    private readonly int[] _aside;

    public Asides(Phrases phrases)
    {
        _phrases = phrases;
        _aside = new int[phrases.Sentence.Chunks.Count];
        for (int at = 1, number = 1; at + 1 < _aside.Length; at++)
        {
            if (_aside[at] != 0 || phrases.At(at).Kind != ChunkKind.Comma || !Opens(at + 1)) continue;
            for (var within = at + 1; within < _aside.Length && !Closes(within); within++) _aside[within] = number;
            number++;
        }
    }

    /// <summary>The parts of a stretch that are told by the way of <paramref name="verb"/>.</summary>
    public IEnumerable<TextSpan> Around(int verb)
    {
        for (var at = 0; at < _aside.Length; at++)
        {
            if (_aside[at] != 0 && _aside[at] != _aside[verb]) yield return _phrases.SpanOf(at, at);
        }
    }

    private bool Opens(int chunk) => _phrases.At(chunk).Kind switch
    {
        ChunkKind.Relative => _phrases.Head(chunk).Lower is "which" or "who" or "whose",
        ChunkKind.NounPhrase => _phrases.Sentence.Words[_phrases.At(chunk).First].Lower is "a" or "an" && !_phrases.At(chunk).IsTime,
        ChunkKind.Subordinator => _phrases.Head(chunk).Lower is "though" or "although" or "while" or "whereas",
        ChunkKind.VerbGroup => _phrases.At(chunk).Verb!.Shape == VerbShape.PastOrParticiple && _phrases.Head(chunk).Lower is "based" or "headquartered",
        _ => false,
    };

    /// <summary>A comma that goes on with the sentence, not with a list or a state.</summary>
    private bool Closes(int chunk)
    {
        if (_phrases.At(chunk).Kind == ChunkKind.Break) return _phrases.Head(chunk).Lower is not ("." or "(" or ")");
        if (_phrases.At(chunk).Kind != ChunkKind.Comma) return false;
        var next = chunk + 1;
        while (next < _aside.Length && _phrases.At(next).Kind == ChunkKind.Adverb) next++;
        return next < _aside.Length && (_phrases.At(next).Kind is ChunkKind.Coordinator or ChunkKind.Preposition or ChunkKind.Subordinator || _phrases.At(next).Verb is { Shape: not VerbShape.Gerund });
    }
}
