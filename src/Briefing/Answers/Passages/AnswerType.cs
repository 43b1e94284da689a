namespace Briefing.Answers.Passages;

/// <summary>What sort of thing answers a question.</summary>
internal enum AnswerType
{
    /// <summary>Anything: "what did IBM close".</summary>
    Statement,

    /// <summary>A person or an organisation.</summary>
    Who,

    /// <summary>A person: "who is the head of Acme", "which golfer".</summary>
    Person,

    /// <summary>An organisation: "which company".</summary>
    Organisation,

    /// <summary>Whatever else has a name: "which film".</summary>
    Name,

    /// <summary>Something of a kind whose words are known: "which planet", "what food".</summary>
    Kind,

    /// <summary>A figure with its unit: "how much".</summary>
    Amount,

    /// <summary>A figure with what it counts: "how many".</summary>
    Count,

    /// <summary>A figure in percent: "what percentage".</summary>
    Share,

    /// <summary>A figure in units of time or of length: "how long was he held", "how long is the bridge".</summary>
    Length,

    /// <summary>Years of life: "how old".</summary>
    Age,

    Time,

    /// <summary>A time with its year: "what year".</summary>
    Year,

    Place,
}
