namespace Briefing.Reading.Syntax;

/// <summary>Looks back over what may stand between a verb and what governs it, and only says when or how: "decided last May to close", "forced Acme in March to close".</summary>
internal sealed class Insertions(SentenceSyntax sentence)
{
    /// <summary>"decided instead to close".</summary>
    private bool IsInstead(int at) => Lower(at) == "instead" && sentence.Chunks[at + 1].Kind == ChunkKind.VerbGroup;

    /// <summary>"decided Tuesday to close", "decided last May to close".</summary>
    private bool IsBareTime(int at) => sentence.Chunks[at].IsTime && at > 0 && (sentence.Chunks[at - 1].Kind is ChunkKind.VerbGroup or ChunkKind.NounPhrase || LeadsTime(at - 1));

    /// <summary>"March" of "forced Acme in March to close".</summary>
    private bool IsTimePhrase(int at) => sentence.Chunks[at].IsTime && at > 1 && BringsTime(at - 1);

    /// <summary>"in" of "forced Acme in March to close".</summary>
    private bool BringsTime(int at) => sentence.Chunks[at].Kind == ChunkKind.Preposition && Lower(at) is "in" or "on" && at > 0 && at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1].IsTime && sentence.Chunks[at - 1].Kind is ChunkKind.VerbGroup or ChunkKind.NounPhrase;

    /// <summary>"last" of "last May".</summary>
    private bool LeadsTime(int at) => sentence.Chunks[at].Kind == ChunkKind.Adjective && Lower(at) is "last" or "next" && sentence.Chunks[at + 1].IsTime;

    /// <summary>The chunk before that is neither an adverb nor a mere time.</summary>
    public int Before(int at)
    {
        do at--;
        while (at >= 0 && (sentence.Chunks[at].Kind is ChunkKind.Adverb or ChunkKind.Quote || IsInstead(at) || IsBareTime(at) || LeadsTime(at) || IsTimePhrase(at) || BringsTime(at)));
        return at;
    }

    private string Lower(int chunk) => sentence.HeadOf(sentence.Chunks[chunk]).Lower;
}
