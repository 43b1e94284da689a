using Briefing.Answers;
using Briefing.Answers.Events;
using Briefing.Answers.Questions;

namespace Bot.Commands;

/// <summary>
/// <c>/who-left shanghai</c>, <c>/who-left germany 2024</c>: the organisations that left the place, closed in it or are
/// leaving it; a finding an organisation, those known only for a containing place apart.
/// </summary>
internal static class WhoLeft
{
    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = WhoLeftAnswer.Name,
        Arguments = [CommandArgument.Where with { IsRequired = true }, CommandArgument.When],
        Help = "Organisations that left the place, closed in it or are leaving it",
        Example = "/who-left shanghai",
        ExampleFromCorpus = request => examples.OfPlaces(WhoLeftAnswer.Name, WhoLeftAnswer.Kinds, request),
        Run = call => answers.Questions.Read(call.Asked) switch
        {
            QuestionReading.Understood { Question.Where: [] } read => NoPlace(answers, read.Question),
            QuestionReading.Understood read => answers.WhoLeft.Answer(read.Question).With(read.Notes),
            QuestionReading.Refused refused => refused.Refusal,
            _ => throw new InvalidOperationException("A reading is understood or refused."),
        },
    };

    private static Reply.Refusal NoPlace(AnswerSet answers, Question question)
    {
        var typed = string.Join(' ', question.Who.Append(question.Words)).Trim();
        return typed.Length > 0 ? answers.Questions.UnknownPlace(typed) : new Reply.Refusal("missing-where", "Which place? For example /who-left shanghai.");
    }
}
