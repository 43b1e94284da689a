using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>Words of a passage that may answer.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Key">What they name, the same wherever it is named: the full name, the place's, else the words in small letters.</param>
/// <param name="Fit">How well what they name is of the sort asked for.</param>
internal sealed record AnswerCandidate(TextSpan Span, string Key, CandidateFit Fit)
{
    /// <summary>The full name of a person or an organisation; null for what is none.</summary>
    public string? Name { get; init; }

    /// <summary>An adjective, "Chinese" for China.</summary>
    public bool IsAdjective { get; init; }
}

/// <summary>How well something is of the sort that a question asks for.</summary>
internal enum CandidateFit
{
    /// <summary>It is of that sort, or may be.</summary>
    Asked,

    /// <summary>It has a name, of something else: an organisation where a person is asked for.</summary>
    OtherName,

    /// <summary>It is a place or a figure of another sort: a city where a state is asked for, cars where people are counted.</summary>
    OtherSort,
}
