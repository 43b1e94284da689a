namespace Briefing.Answers.Passages;

/// <summary>A passage read for a question.</summary>
/// <param name="Finding">The passage with its answering words marked.</param>
/// <param name="Score">How well it answers, by what found it and by its answering words: the logarithm of odds, up to a constant of the question.</param>
internal sealed record AnswerPassage(Finding Finding, double Score)
{
    /// <summary>The marked words are what the question asks for.</summary>
    public required bool HasAnswer { get; init; }

    /// <summary>It speaks of somebody or something the question names.</summary>
    public required bool SpeaksOfAsked { get; init; }

    /// <summary>It holds a word of the question itself, not only its article does.</summary>
    public required bool HoldsContent { get; init; }

    /// <summary>It has a sentence that does not ask.</summary>
    public required bool Tells { get; init; }
}
