using Briefing.Answers;
using Briefing.Reading.Events.Kinds;

namespace Bot.Commands;

/// <summary>
/// The commands that kinds of events bring with them (<c>Lexicon/kinds/*.yaml</c>), such as <c>/closures 2024</c>,
/// <c>/layoffs in germany</c>: what happened of those kinds, with its citations. A new kind's file is a new command.
/// </summary>
internal static class EventCommands
{
    public static IEnumerable<CommandEntry> All(AnswerSet answers, CorpusExamples examples) =>
        answers.Kinds.All.Where(kind => kind.Command is not null).Select(kind => Entry(answers, examples, kind));

    private static CommandEntry Entry(AnswerSet answers, CorpusExamples examples, EventKind kind) => new()
    {
        Name = kind.Command!.Name,
        Arguments = [CommandArgument.When, CommandArgument.Where, CommandArgument.Who],
        Help = kind.Command.Help,
        Example = kind.Command.Example,
        ExampleFromCorpus = request => examples.OfEvents(kind.Command.Name, kind.Command.Answers, request),
        Run = call => answers.Questions.Read(call.Asked).Answer(question => answers.Events.Answer(kind, question)),
    };
}
