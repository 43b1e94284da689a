using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/quotes wang minjie</c>, <c>/quotes decoupling</c>: direct speech of a speaker or about a topic.</summary>
internal static class Quotes
{
    private const string Name = "quotes";

    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [CommandArgument.Words("A speaker or a topic")],
        Help = "Direct speech, with the speaker as the article names them",
        Example = "/quotes wang minjie",
        ExampleFromCorpus = request => examples.OfSpeakers(Name, request),
        Run = call => answers.Quotes.Answer(Name, call.Asked.AsWords()),
    };
}
