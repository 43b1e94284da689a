namespace Briefing.Answers.Questions;

/// <summary>A question understood, or the refusal that says what is not.</summary>
public abstract record QuestionReading
{
    private QuestionReading()
    {
    }

    /// <param name="Question">What is asked.</param>
    /// <param name="Notes">How a word was taken that could have been taken otherwise.</param>
    public sealed record Understood(Question Question, IReadOnlyList<string> Notes) : QuestionReading;

    public sealed record Refused(Reply.Refusal Refusal) : QuestionReading;
}
