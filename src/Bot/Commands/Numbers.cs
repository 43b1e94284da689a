using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/numbers</c>, <c>/numbers ibm</c>: figures with their units and what they count, as written.</summary>
internal static class Numbers
{
    private const string Name = "numbers";

    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [CommandArgument.Words("A topic that the figure's sentence names")],
        Help = "Figures with their units and what they count, as written",
        Example = "/numbers ibm",
        ExampleFromCorpus = request => examples.OfFigures(Name, request),
        Run = call => answers.Numbers.Answer(Name, call.Asked.AsWords()),
    };
}
