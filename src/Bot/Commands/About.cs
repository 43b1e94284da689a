using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/about Deep Graph Library</c>: what the articles say of a person, an organisation, a product or a place.</summary>
internal static class About
{
    private const string Name = "about";

    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = Name,
        Arguments = [new CommandArgument("name", "A person, an organisation, a product or a place", IsRequired: true)],
        Help = "What the articles say of a name: description, events, quotes, figures, first and last mention",
        Example = "/about Deep Graph Library",
        ExampleFromCorpus = request => examples.OfActors(Name, answers.KindKeys, request),
        Run = call => call.Argument.Length == 0
            ? new Reply.Refusal("empty", "About whom or what? For example /about Deep Graph Library.")
            : answers.About.Answer(Name, call.Asked.AsWords()),
    };
}
