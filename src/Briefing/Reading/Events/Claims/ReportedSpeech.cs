using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Finds who says what a clause tells: before it ("Acme said it will close") or at the end ("…, Acme said.").</summary>
internal sealed class ReportedSpeech(Phrases phrases)
{
    /// <summary>The verb of saying whose clause begins at <paramref name="chunk"/>; -1 without.</summary>
    public int SayingBefore(int chunk) =>
        MatrixClause.VerbBefore(phrases.Sentence, chunk) is var verb and >= 0 && SayingVerbs.Has(phrases.Head(verb).Lemma) ? verb : -1;

    /// <summary>"…, Acme said.": who says all of the sentence; -1 without.</summary>
    public int SpeakerAtEnd()
    {
        var last = phrases.Sentence.Chunks.Count - 1;
        while (last > 0 && phrases.At(last).Kind is ChunkKind.Break or ChunkKind.Quote or ChunkKind.Adverb || (last > 0 && phrases.At(last).IsTime)) last--;
        var isSaid = last > 1 && phrases.At(last).Kind == ChunkKind.VerbGroup && SayingVerbs.Has(phrases.Head(last).Lemma) && phrases.IsPhrase(last - 1);
        return isSaid && phrases.At(last - 2).Kind is ChunkKind.Comma or ChunkKind.Quote ? last - 1 : -1;
    }
}
