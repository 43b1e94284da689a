using Briefing;
using Briefing.Answers;

namespace Bot.Commands;

/// <summary>Takes a request to its command in the catalogue and brings back the reply.</summary>
public sealed class Dispatcher(BriefingLibrary library)
{
    /// <summary>Never throws for what a user can mend: that is a <see cref="Reply.Refusal"/>.</summary>
    public Reply Run(CommandRequest request) => throw new NotSupportedException($"{library} {request}");
}
