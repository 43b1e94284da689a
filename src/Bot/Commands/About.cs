using Briefing.Answers;
using Briefing.Answers.About;

namespace Bot.Commands;

/// <summary><c>/about Deep Graph Library</c>: what the articles say of a person, an organisation, a product or a place.</summary>
internal static class About
{
    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = AboutAnswer.Name,
        Arguments = [new CommandArgument("name", "A person, an organisation, a product or a place", IsRequired: true)],
        Help = "What the articles say of a name: description, events, quotes, figures, first and last mention",
        Example = "/about Deep Graph Library",
        ExampleFromCorpus = request => examples.OfActors(AboutAnswer.Name, answers.KindKeys, request),
        Run = call => call.Argument.Length == 0
            ? new Reply.Refusal("empty", "About whom or what? For example /about Deep Graph Library.")
            : answers.About.Answer(AboutAnswer.Name, call.Asked.AsWords()),
    };
}
