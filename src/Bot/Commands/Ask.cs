using Briefing.Answers;

namespace Bot.Commands;

/// <summary>
/// <c>/ask who led the institute</c>, or the question alone: the best passages with the answering words marked, or the
/// command that answers it ("who left Shanghai?"). Nothing rather than the nearest noise.
/// </summary>
internal static class Ask
{
    private const string Name = "ask";

    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [new CommandArgument("words", "A question in plain words", IsRequired: true)],
        Help = "The best passages for a question, the answering words marked",
        Example = "/ask who led the institute",
        ExampleFromCorpus = request => examples.OfQuestions(Name, request),
        Run = call => !call.Argument.Any(char.IsLetterOrDigit)
            ? new Reply.Refusal("empty", "Ask what? For example /ask who led the institute.")
            : answers.Ask.Answer(Name, (call.Asked with { Labels = Labels.For(call.Argument) }).AsWords()),
    };
}
