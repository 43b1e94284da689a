using Briefing.Answers;

namespace Bot.Commands;

/// <summary>Where a typed text goes.</summary>
public abstract record CommandRoute
{
    private CommandRoute()
    {
    }

    /// <param name="Command">The command that takes it.</param>
    /// <param name="Argument">What it is asked.</param>
    public sealed record To(CommandEntry Command, string Argument) : CommandRoute;

    public sealed record Refused(Reply.Refusal Refusal) : CommandRoute;
}
