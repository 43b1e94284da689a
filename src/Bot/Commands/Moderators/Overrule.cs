using Briefing;
using Briefing.Answers;
using Briefing.Articles.Overrules;
using Briefing.Moderation;

namespace Bot.Commands.Moderators;

/// <summary>
/// <c>/overrule 3 not-an-event</c>, <c>/overrule 3 date may 2025</c>, <c>/overrule 3 who IBM</c>, <c>/overrule 3 same-as 7</c>: corrects what
/// was read of the event that passage [3] of the last answer tells; without an answer before it by place, <c>/overrule silicon-divide:1234-1345 …</c>.
/// </summary>
internal static class Overrule
{
    private const string Name = "overrule";

    public static CommandEntry Entry(BriefingLibrary library)
    {
        var passages = new JudgedPassages(library);
        var rulings = new RulingReader();
        return new CommandEntry
        {
            Name = Name,
            Access = CommandAccess.Moderator,
            Arguments =
            [
                new CommandArgument("passage", "Its number in the last answer, or article:start-end", IsRequired: true),
                new CommandArgument("ruling", "not-an-event, date may 2025, who IBM, same-as 7", IsRequired: true),
            ],
            Help = "Corrects what was read of an event: not-an-event, date …, who …, same-as …",
            Example = "/overrule 3 date may 2025",
            Run = call => Run(call, library.Moderators, passages, rulings),
        };
    }

    private static Reply Run(CommandCall call, ModeratorDesk desk, JudgedPassages passages, RulingReader rulings)
    {
        var (passage, typed) = passages.Split(call.Argument);
        if (TypedRuling.Parse(typed) is not { } ruling)
            return new Reply.Refusal("bad-ruling", "Which event, and what of it is wrong? For example /overrule 3 not-an-event, /overrule 3 date may 2025, /overrule 3 who IBM, /overrule 3 same-as 7.");
        return passages.Find(passage, call.Request).Then(events => Rule(ruling, events), Refuse);

        Reply Rule(TypedRuling ruling, IReadOnlyList<EventMark> events) => ruling switch
        {
            TypedRuling.NotAnEvent => Done(desk.Overrule(call.Request.Moderator, events, new Ruling.NotAnEvent())),
            TypedRuling.Date date => Ruled(events, rulings.Date(date.Words, call.Request.At)),
            TypedRuling.Who who => Ruled(events, RulingReader.Who(who.Words)),
            TypedRuling.SameAs same => passages.Find(passages.Split(same.Passage).Passage, call.Request).Then(others => Done(desk.SameStory(call.Request.Moderator, events[0], others[0])), Refuse),
            _ => throw new InvalidOperationException("A typed ruling is one of four."),
        };

        Reply Ruled(IReadOnlyList<EventMark> events, TypedReading<Ruling> reading) => reading.Then(read => Done(desk.Overrule(call.Request.Moderator, events, read)), Refuse);

        Reply Refuse(Reply.Refusal refusal) => refusal;

        Reply Done(DeskResult result) => DeskReply.Of(Name, call, result);
    }
}
