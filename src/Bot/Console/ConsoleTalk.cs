using Bot.Commands;
using Bot.Commands.Chat;
using Briefing.Answers;

namespace Bot.Console;

/// <summary>
/// What is said in the terminal, line by line: each is a command or a question, or goes on from the last answer ("and in 2025?",
/// "only Microsoft"), whose passages moderators' commands name by number.
/// </summary>
internal sealed class ConsoleTalk(Dispatcher dispatcher)
{
    private Reply.Answer? _last;

    public Reply Answer(string line, DateOnly today)
    {
        var reply = dispatcher.Run(new CommandRequest(Whole(line, today), today, AsModerator: true, Actor: "console") { Last = () => _last });
        if (reply is Reply.Answer { About: null } answer) _last = answer;
        return reply;
    }

    /// <summary>The whole question that a line stands for; the line itself where it goes on from nothing.</summary>
    private string Whole(string line, DateOnly today) =>
        _last is not null && NextQuestion.AddedBy(line) is { } added ? new NextQuestion(dispatcher.Catalogue).Text(_last, added, today, mustBeWhole: false) ?? line : line;
}
