using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Bot.Commands;

/// <summary>Who may use a command.</summary>
public enum CommandAccess
{
    Everyone,
    Moderator,
}

/// <summary>A typed argument, as a platform's form offers it and <c>when:</c>, <c>where:</c>, <c>who:</c> name it.</summary>
/// <param name="Name">"when", "where", "who", "words", "article", "command" …</param>
/// <param name="Help">What to write there.</param>
/// <param name="IsRequired">The command answers nothing without it.</param>
public sealed record CommandArgument(string Name, string Help, bool IsRequired = false)
{
    public static CommandArgument When { get; } = new("when", "A time: 2024, march 2025, last month");

    public static CommandArgument Where { get; } = new("where", "A place: Shanghai, Germany");

    public static CommandArgument Who { get; } = new("who", "An organisation, by any of its names");

    public static CommandArgument Words(string help) => new("words", help);

    /// <inheritdoc/>
    public override string ToString() => IsRequired ? $"<{Name}>" : $"[{Name}]";
}

/// <summary>A call of a command.</summary>
/// <param name="Argument">What was typed after the command's name, trimmed.</param>
/// <param name="Request">Who asks, when, and what they may see.</param>
public sealed record CommandCall(string Argument, CommandRequest Request)
{
    public AskedText Asked => new(Argument, Request.At, Request.Collections, Request.Top);

    /// <summary>A reply that tells something about the bot and what it holds.</summary>
    public Reply.Answer Tell(string command, string about) => new(command, Asked.AsWords(), [], []) { About = about };
}

/// <summary>One entry of the catalogue: all that help, registration, completion and the dispatcher know of a command.</summary>
public sealed record CommandEntry
{
    /// <summary>As typed, without slash.</summary>
    public required string Name { get; init; }

    /// <summary>In the order in which a form shows them.</summary>
    public required IReadOnlyList<CommandArgument> Arguments { get; init; }

    /// <summary>One line: what it answers.</summary>
    public required string Help { get; init; }

    /// <summary>What somebody may type, slash included.</summary>
    public required string Example { get; init; }

    /// <summary>An example that finds something in what the asker may see; null where there is none.</summary>
    public Func<CommandRequest, string?> ExampleFromCorpus { get; init; } = _ => null;

    public CommandAccess Access { get; init; } = CommandAccess.Everyone;

    /// <summary>How many files may go along where a platform gives each a place of its own (D-C-5).</summary>
    public int Files { get; init; }

    public required Func<CommandCall, Reply> Run { get; init; }

    /// <summary>"/closures [when] [where] [who]".</summary>
    public string Usage => string.Join(' ', Arguments.Select(argument => argument.ToString()).Prepend("/" + Name));
}
