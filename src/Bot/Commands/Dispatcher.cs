using Bot.Commands.Chat.Storage;
using Bot.Commands.Pushing;
using Briefing;
using Briefing.Answers;
using Briefing.Intake.Fetching;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Commands;

/// <summary>How far the store has come, and which version of the index is searched.</summary>
public readonly record struct CorpusState(long Stored, long Indexed);

/// <summary>Takes a request to its command in the catalogue and brings back the reply.</summary>
public sealed partial class Dispatcher
{
    public const int LongestText = 2_000;

    private readonly BriefingLibrary _library;
    private readonly NothingFound _nothing;
    private readonly ILogger _logger;

    /// <param name="library">What is asked.</param>
    /// <param name="pages">Fetches what moderators push; null for one with the usual options.</param>
    /// <param name="logger">For what nobody foresaw.</param>
    /// <param name="asked">What was asked on platforms; null where there are none.</param>
    public Dispatcher(BriefingLibrary library, PageFetcher? pages = null, ILogger<Dispatcher>? logger = null, AskedLog? asked = null)
    {
        _library = library;
        _nothing = new NothingFound(library.Index);
        _logger = logger ?? NullLogger<Dispatcher>.Instance;
        Pushes = new PushDesk(library, pages ?? new PageFetcher(new FetchOptions(), TimeProvider.System));
        Catalogue = Catalogue.Of(library, Pushes, asked);
    }

    public Catalogue Catalogue { get; }

    /// <summary>Takes in what moderators push, also where more of the chat is needed than the command's reply.</summary>
    internal PushDesk Pushes { get; }

    /// <summary>While it is the same, the same question has the same answer.</summary>
    public CorpusState State => new(_library.Store.LastSequence, _library.Index.Version);

    /// <summary>What a user can mend is a <see cref="Reply.Refusal"/>; anything else is logged under an id that the refusal carries.</summary>
    public Reply Run(CommandRequest request)
    {
        try
        {
            return Route(request.Text) switch
            {
                CommandRoute.Refused refused => refused.Refusal,
                CommandRoute.To to => _nothing.Explain(Run(to, request), request, to.Command == Catalogue.PlainQuestion ? Catalogue.For(request) : null),
                _ => throw new InvalidOperationException("A text goes to a command or is refused."),
            };
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Failed(failure);
        }
    }

    /// <summary>Why no question would find anything, and what to do; null when the asker sees some article.</summary>
    public string? WhyNothing(CommandRequest request) => _nothing.Why(request);

    /// <summary>Which command a text is for; the first word may be its name, after a mention and with or without slash.</summary>
    public CommandRoute Route(string text)
    {
        if (text.Length > LongestText) return Refused("too-long", $"That is {text.Length:N0} characters long; a question may have {LongestText:N0}.");
        var typed = TypedCommand.Parse(text);
        if (typed.Name.Length == 0) return Refused("empty", "Ask something, for example /closures 2024 or /ask who led the institute.");

        var command = Catalogue.Find(typed.Name);
        if (command is null && typed.HasSlash) return new CommandRoute.Refused(UnknownCommand.Refusal(typed.Name, Catalogue.Commands));
        if (command is null) return new CommandRoute.To(Catalogue.PlainQuestion, typed.Whole);
        return command.Name == Brief.Name && typed.Argument.Length > 0 ? Route(typed.Argument) : new CommandRoute.To(command, typed.Argument);
    }

    /// <summary>The one neutral line for what nobody foresaw; the log has the rest under its id.</summary>
    public Reply.Refusal Failed(Exception failure)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        Log.CommandFailed(_logger, id, failure);
        return new Reply.Refusal("failed", $"Something went wrong here; the log has it under {id}.");
    }

    public static Reply.Refusal ForModerators(string what) => new("not-allowed", $"{what} is for moderators.");

    private static Reply Run(CommandRoute.To route, CommandRequest request) => route.Command.Access == CommandAccess.Moderator && !request.AsModerator
        ? NotAllowed(route.Command, request)
        : route.Command.Run(new CommandCall(route.Argument, request));

    private static Reply.Refusal NotAllowed(CommandEntry command, CommandRequest request)
    {
        var refusal = ForModerators("/" + command.Name);
        return request.IsFromPlatform ? refusal : refusal with { Message = $"{refusal.Message} Whoever runs the bot types it in its terminal, or as: bot ask --as moderator \"/{command.Name} …\"" };
    }

    private static CommandRoute.Refused Refused(string code, string message) => new(new Reply.Refusal(code, message));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A command failed ({Id})")]
        public static partial void CommandFailed(ILogger logger, string id, Exception failure);
    }
}
