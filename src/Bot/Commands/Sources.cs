using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/sources</c>, <c>/sources decoupling</c>: which articles the answers are made from, by words of title, publisher or key.</summary>
internal static class Sources
{
    private const string Name = "sources";

    public static CommandEntry Entry(AnswerSet answers) => new()
    {
        Name = Name,
        Arguments = [CommandArgument.Words("Words of a title, a publisher or a key")],
        Help = "What is indexed",
        Example = "/sources",
        Run = call => answers.Sources.Answer(Name, call.Asked.AsWords()),
    };
}
