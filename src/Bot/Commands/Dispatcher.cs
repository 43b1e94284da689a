using Briefing;
using Briefing.Answers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Commands;

/// <summary>Takes a request to its command in the catalogue and brings back the reply.</summary>
public sealed partial class Dispatcher(BriefingLibrary library, ILogger<Dispatcher>? logger = null)
{
    private const int LongestText = 2_000;

    private readonly ILogger _logger = logger ?? NullLogger<Dispatcher>.Instance;

    public Catalogue Catalogue { get; } = Catalogue.Of(library);

    /// <summary>What a user can mend is a <see cref="Reply.Refusal"/>; anything else is logged under an id that the refusal carries.</summary>
    public Reply Run(CommandRequest request)
    {
        try
        {
            return Take(request);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            Log.CommandFailed(_logger, id, failure);
            return new Reply.Refusal("failed", $"Something went wrong here; the log has it under {id}.");
        }
    }

    private Reply Take(CommandRequest request)
    {
        if (request.Text.Length > LongestText) return new Reply.Refusal("too-long", $"That is {request.Text.Length:N0} characters long; a question may have {LongestText:N0}.");
        var typed = TypedCommand.Parse(request.Text);
        if (typed.Name.Length == 0) return new Reply.Refusal("empty", "Ask something, for example /closures 2024 or /ask who led the institute.");

        var command = Catalogue.Find(typed.Name);
        if (command is null && typed.HasSlash) return UnknownCommand.Refusal(typed.Name, Catalogue.Commands);
        if (command is null) return Catalogue.PlainQuestion.Run(new CommandCall(typed.Whole, request));
        if (command.Access == CommandAccess.Moderator && !request.AsModerator) return new Reply.Refusal("not-allowed", $"/{command.Name} is for moderators.");
        return command.Run(new CommandCall(typed.Argument, request));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A command failed ({Id})")]
        public static partial void CommandFailed(ILogger logger, string id, Exception failure);
    }
}
