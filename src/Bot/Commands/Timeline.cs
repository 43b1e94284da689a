using Briefing.Answers;
using Briefing.Answers.Events;

namespace Bot.Commands;

/// <summary><c>/timeline china</c>, <c>/timeline microsoft 2024</c>: the topic's events of all kinds in the order of time, undated ones last.</summary>
internal static class Timeline
{
    public static CommandEntry Entry(AnswerSet answers, CorpusExamples examples) => new()
    {
        Name = TimelineAnswer.Name,
        Arguments = [CommandArgument.Words("A topic: a place, an organisation, words"), CommandArgument.When],
        Help = "The topic's events in time order, undated ones last",
        Example = "/timeline china",
        ExampleFromCorpus = request => examples.OfPlaces(TimelineAnswer.Name, answers.KindKeys, request),
        Run = call => answers.Questions.Read(call.Asked).Answer(answers.Timeline.Answer),
    };
}
