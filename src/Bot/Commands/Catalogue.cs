using Bot.Commands.Chat.Storage;
using Bot.Commands.Moderators;
using Bot.Commands.Pushing;
using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Bot.Commands;

/// <summary>
/// Everything the bot can be asked, in reading order. Help, completion, the console, the pages and the dispatcher are made
/// from this one list.
/// </summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, CommandEntry> _byName;

    private Catalogue(IReadOnlyList<CommandEntry> commands, CommandEntry plainQuestion)
    {
        (Commands, PlainQuestion) = (commands, plainQuestion);
        if (commands.GroupBy(command => command.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidDataException($"two commands are called /{twice.Key}: give one of the kinds of events another command name");
        }

        _byName = commands.ToDictionary(command => command.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<CommandEntry> Commands { get; }

    /// <summary>Takes what is no command: a question in plain words.</summary>
    public CommandEntry PlainQuestion { get; }

    /// <summary>Reads times, places and names out of typed words, as the commands do.</summary>
    public required QuestionReader Questions { get; init; }

    /// <param name="library">What is asked.</param>
    /// <param name="pushes">Takes in what moderators push.</param>
    /// <param name="asked">What was asked on platforms; null where there are none.</param>
    /// <exception cref="InvalidDataException">A kind of events brings a command whose name is taken.</exception>
    internal static Catalogue Of(BriefingLibrary library, PushDesk pushes, AskedLog? asked)
    {
        var answers = new AnswerSet(library);
        var examples = new CorpusExamples(library.Index, library.Store);
        var events = EventCommands.All(answers, examples).ToList();
        var ask = Ask.Entry(answers, examples);
        CommandEntry[] questions =
        [
            .. events.Take(1),
            WhoLeft.Entry(answers, examples),
            .. events.Skip(1),
            Timeline.Entry(answers, examples),
            About.Entry(answers, examples),
            Quotes.Entry(answers, examples),
            Numbers.Entry(answers, examples),
            ask,
            Sources.Entry(answers),
            ShowArticle.Entry(library, answers, examples),
        ];
        var brief = Brief.Entry();
        CommandEntry[] moderators =
        [
            Push.Entry(pushes),
            Fix.Entry(library),
            Retract.Entry(library),
            Restore.Entry(library),
            Overrule.Entry(library),
            Undo.Entry(library),
            Audit.Entry(library),
            Unanswered.Entry(asked),
            Useful.Entry(asked),
            ForgetWorkspace.Entry(asked),
        ];
        return new Catalogue([.. questions, Help.Entry([.. questions, brief, .. moderators]), brief, .. moderators], ask) { Questions = answers.Questions };
    }

    /// <summary>Those that the asker may use.</summary>
    public IReadOnlyList<CommandEntry> For(CommandRequest request) => [.. Commands.Where(command => request.AsModerator || command.Access == CommandAccess.Everyone)];

    /// <summary>The command of that name in any case; null when there is none.</summary>
    public CommandEntry? Find(string name) => _byName.GetValueOrDefault(name);
}
