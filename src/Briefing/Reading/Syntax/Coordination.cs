namespace Briefing.Reading.Syntax;

/// <summary>Finds for a verb that shares another's auxiliaries the verb that has them: "will close stores and cut jobs", "is closing A and moving B".</summary>
internal sealed class Coordination(SentenceSyntax sentence)
{
    private const int FarthestChunk = 25;

    /// <returns>The chunk itself when it stands on its own.</returns>
    public int AnchorOf(int verb)
    {
        var group = sentence.Chunks[verb].Verb!;
        if (!MayShare(group, verb)) return verb;
        var at = verb - 1;
        while (at >= 0 && sentence.Chunks[at].Kind is ChunkKind.Adverb or ChunkKind.Quote) at--;
        var isJoined = at >= 0 && sentence.Chunks[at].Kind == ChunkKind.Coordinator;
        var isParticipial = at >= 0 && sentence.Chunks[at].Kind == ChunkKind.Comma && group.Shape == VerbShape.Gerund;
        var isListed = sentence.Sentence.IsHeading && at >= 0 && sentence.Chunks[at].Kind == ChunkKind.Comma && group.Shape == VerbShape.Finite;
        if (!isJoined && !isParticipial && !isListed) return verb;

        for (at--; at >= 0 && verb - at < FarthestChunk; at--)
        {
            if (sentence.Chunks[at].Kind is ChunkKind.Break && sentence.HeadOf(sentence.Chunks[at]).Lower is ";" or ":" or "—") return verb;
            if (sentence.Chunks[at].Kind != ChunkKind.VerbGroup) continue;
            var other = sentence.Chunks[at].Verb!;
            if (isParticipial ? other.Shape != VerbShape.Gerund : Shares(group, other)) return at;
            if (other.Shape is VerbShape.Finite) return verb;
        }

        return verb;
    }

    /// <summary>One bare word: "cut", "closed", "closing".</summary>
    private bool MayShare(VerbGroup group, int verb) =>
        group.Modal is null && !group.IsPassive && !group.IsProgressive && !group.IsPerfect && sentence.Words[sentence.Chunks[verb].First].Class != WordClass.To;

    private static bool Shares(VerbGroup group, VerbGroup other) => group.Shape switch
    {
        VerbShape.Gerund => other.IsProgressive || other.Shape == VerbShape.Gerund,
        VerbShape.PastOrParticiple => other.IsPassive || other.IsPerfect,
        _ => !group.IsPast && (other.Modal is not null || other.Shape == VerbShape.Infinitive),
    };
}
