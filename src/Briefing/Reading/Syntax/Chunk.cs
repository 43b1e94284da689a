namespace Briefing.Reading.Syntax;

internal enum ChunkKind
{
    NounPhrase,
    VerbGroup,
    Adjective,
    Adverb,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Comma,
    Quote,
    Break,
}

/// <summary>Neighbouring words that belong together: a noun phrase without what follows its head, a verb with its auxiliaries, or one word.</summary>
/// <param name="Kind">What sort of chunk.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Head">Index of the noun or the main verb.</param>
internal sealed record Chunk(ChunkKind Kind, int First, int Last, int Head)
{
    /// <summary>For a verb group: its form; else null.</summary>
    public VerbGroup? Verb { get; init; }

    /// <summary>For a noun phrase with an owner ("Ford's plant"): index of the owner's last word; -1 without.</summary>
    public int OwnerEnd { get; init; } = -1;

    /// <summary>The phrase says when ("Tuesday", "last month") and is neither subject nor object.</summary>
    public bool IsTime { get; init; }
}
