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
        var isListed = at >= 0 && sentence.Chunks[at].Kind == ChunkKind.Comma && group.Shape == VerbShape.Finite && IsBase(verb);
        if (!isJoined && !isParticipial && !isListed) return verb;

        for (at--; at >= 0 && verb - at < FarthestChunk; at--)
        {
            if (sentence.Chunks[at].Kind is ChunkKind.Break && sentence.HeadOf(sentence.Chunks[at]).Lower is ";" or ":" or "—") return verb;
            if (sentence.Chunks[at].Kind != ChunkKind.VerbGroup || BareInfinitive.VerbOver(sentence, at) == at - 1) continue;
            var other = sentence.Chunks[at].Verb!;
            if (isParticipial ? other.Shape != VerbShape.Gerund : Shares(group, at) && (group.Shape != VerbShape.Finite || IsBase(verb))) return at;

            // "will sell its name, close its mill, and cut jobs": the verb between shares them, too.
            if (other.Shape is VerbShape.Finite) return IsBase(verb) && IsBase(at) && other.Modal is null && AnchorOf(at) is var first && first != at && Shares(group, first) ? first : verb;
        }

        return verb;
    }

    /// <summary>One bare word: "cut", "closed", "closing".</summary>
    private bool MayShare(VerbGroup group, int verb) =>
        group.Modal is null && !group.IsPassive && !group.IsProgressive && !group.IsPerfect && sentence.Words[sentence.Chunks[verb].First].Class != WordClass.To;

    /// <summary>"close", not "closes": what may stand behind "will".</summary>
    private bool IsBase(int verb) => (sentence.HeadOf(sentence.Chunks[verb]).Forms & VerbForms.Base) != 0;

    private bool Shares(VerbGroup group, int verb) => (group.Shape, sentence.Chunks[verb].Verb!) switch
    {
        (VerbShape.Gerund, var other) => other.IsProgressive || other.Shape == VerbShape.Gerund,
        (VerbShape.PastOrParticiple, var other) => other.IsPassive || other.IsPerfect,
        (_, var other) => !group.IsPast && (other.Modal is not null || other.Shape == VerbShape.Infinitive || sentence.Words[sentence.Chunks[verb].First].Class == WordClass.Do),
    };
}
