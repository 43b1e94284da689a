namespace Briefing.Reading.Syntax;

/// <summary>Finds the verb whose object is a clause: "said" of "Acme said on Monday that it will close".</summary>
internal static class MatrixClause
{
    /// <summary>Chunks.</summary>
    private const int LongestInsertion = 5;

    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First chunk of the clause, its subject; -1 without.</param>
    /// <returns>The chunk of the verb; -1 when something else stands between.</returns>
    public static int VerbBefore(SentenceSyntax sentence, int first)
    {
        for (var at = first - 1; at >= 0; at--)
        {
            var chunk = sentence.Chunks[at];
            if (chunk.Kind == ChunkKind.VerbGroup) return at;
            var isAside = chunk.Kind is ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Quote or ChunkKind.Preposition
                || chunk.IsTime || (chunk.Kind == ChunkKind.NounPhrase && at > 0 && sentence.Chunks[at - 1].Kind == ChunkKind.Preposition);
            if (EndsInsertion(sentence, at) && Opening(sentence, at) is var opening and > 0) at = opening;
            else if (!isAside && !IsHearer(sentence, at)) return -1;
        }

        return -1;
    }

    /// <summary>The comma of "(on X), formerly Twitter, (that)".</summary>
    private static bool EndsInsertion(SentenceSyntax sentence, int comma) =>
        comma + 1 < sentence.Chunks.Count && sentence.Chunks[comma].Kind == ChunkKind.Comma && sentence.Chunks[comma + 1].Kind == ChunkKind.Relative && sentence.HeadOf(sentence.Chunks[comma + 1]).Lower == "that";

    /// <summary>The comma that opens what the other ends; -1 where that is no mere phrase.</summary>
    private static int Opening(SentenceSyntax sentence, int comma)
    {
        for (var at = comma - 1; at > 0 && at >= comma - LongestInsertion; at--)
        {
            if (sentence.Chunks[at].Kind == ChunkKind.Comma) return at;
            if (sentence.Chunks[at].Kind is not (ChunkKind.NounPhrase or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Preposition)) return -1;
        }

        return -1;
    }

    /// <summary>"300 workers" of "told 300 workers (that) they will be laid off".</summary>
    public static bool IsHearer(SentenceSyntax sentence, int chunk) =>
        chunk > 0 && sentence.Chunks[chunk].Kind == ChunkKind.NounPhrase && sentence.Chunks[chunk - 1].Kind == ChunkKind.VerbGroup && SayingVerbs.HasHearer(sentence.HeadOf(sentence.Chunks[chunk - 1]).Lemma);
}
