using Briefing.Answers;
using Briefing.Answers.Events;

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
        Run = call => answers.Questions.Read(call.Asked).Answer(question => question.Where.Count == 0 ? NoPlace(answers, question) : answers.WhoLeft.Answer(question)),
    };

    private static Reply.Refusal NoPlace(AnswerSet answers, Question question)
    {
        var typed = string.Join(' ', question.Who.Append(question.Words)).Trim();
        return typed.Length > 0 ? answers.Questions.UnknownPlace(typed) : new Reply.Refusal("missing-where", "Which place? For example /who-left shanghai.");
    }
}
