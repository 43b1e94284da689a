using Briefing.Answers;
using Briefing.Reading.Events;

namespace Bot.Commands.AnswerText;

/// <summary>How a status is called in an answer.</summary>
internal static class StatusText
{
    public static string Of(EventStatus status, Labels labels) => labels.Of(status switch
    {
        EventStatus.UnderWay => "under way",
        EventStatus.Planned => "planned",
        EventStatus.Reported => "reported",
        EventStatus.Denied => "denied",
        _ => "happened",
    });
}
