namespace Briefing.Index.Retrieval;

/// <summary>What must answer a question.</summary>
/// <param name="Evidence">Any of these can answer; none when the question does not tell.</param>
/// <param name="Nouns">The tokens that name the type, as "island nation" in "which island nation"; else none.</param>
internal readonly record struct WantedAnswer(SentenceEvidence Evidence, Range Nouns)
{
    private static readonly HashSet<uint> Nothing = [];

    /// <summary>The token that says what is measured, as "tall" in "how tall": the number answers without it; else none.</summary>
    public Range Measure { get; init; } = ..0;

    /// <summary>Stems of the words for what is of the kind asked for: the animals of "which animal", the spelled numbers of "how many".</summary>
    public HashSet<uint> Words { get; init; } = Nothing;
}
