namespace Briefing.Answers.Questions;

/// <summary>A question understood, or the refusal that says what is not.</summary>
public abstract record QuestionReading
{
    private QuestionReading()
    {
    }

    /// <summary>The answer to what was understood, under the notes of the reading; else the refusal.</summary>
    public Reply Answer(Func<Question, Reply> answer) => this switch
    {
        Understood understood when answer(understood.Question) is var reply => reply is Reply.Answer given ? understood.Otherwise(given, answer) ?? given.With(understood.Notes) : reply,
        Refused refused => refused.Refusal,
        _ => throw new InvalidOperationException("A reading is understood or refused."),
    };

    /// <param name="Question">What is asked.</param>
    /// <param name="Notes">How a word was taken that could have been taken otherwise.</param>
    public sealed record Understood(Question Question, IReadOnlyList<string> Notes) : QuestionReading
    {
        /// <summary>The same with its places left among the words, for a place's name may be part of another ("bed bath"); null when there is nothing beside them.</summary>
        internal Understood? AsWords { get; init; }

        /// <summary>What is found for the words when nothing is found for the place; else null.</summary>
        internal Reply.Answer? Otherwise(Reply.Answer given, Func<Question, Reply> answer) =>
            given.IsEmpty && AsWords?.Answer(answer) is Reply.Answer { IsEmpty: false } other ? other : null;
    }

    public sealed record Refused(Reply.Refusal Refusal) : QuestionReading;
}
