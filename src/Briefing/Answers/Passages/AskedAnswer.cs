using Briefing.Reading.Places;

namespace Briefing.Answers.Passages;

/// <summary>What the answer to a question must hold.</summary>
/// <param name="Type">What sort of thing.</param>
internal sealed record AskedAnswer(AnswerType Type)
{
    /// <summary>The sort of place: a country for "which country"; null where any answers.</summary>
    public PlaceType? Place { get; init; }

    /// <summary>What "how many" counts; null where anything is counted.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>Stems of the words for what is of the kind asked for: those of "which planet".</summary>
    public IReadOnlySet<uint> Words { get; init; } = new HashSet<uint>();

    /// <summary>Several are asked for: "which two countries", "who were".</summary>
    public bool IsPlural { get; init; }

    /// <summary>The question asks by the sort of thing, so that any passage with one is better than one without; a kind is only told by the noun behind "which".</summary>
    public bool IsSure => Type is not (AnswerType.Statement or AnswerType.Organisation or AnswerType.Name or AnswerType.Kind);
}
