using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/brief closures 2024</c>, <c>/brief who led the institute?</c>: everything under one name, for a workspace where another app took a command's name.</summary>
internal static class Brief
{
    public const string Name = "brief";

    /// <summary>The dispatcher takes what follows the name as if it had been typed alone.</summary>
    public static CommandEntry Entry() => new()
    {
        Name = Name,
        Arguments = [CommandArgument.Words("Any other command, or a question") with { IsRequired = true }],
        Help = "Everything else under one name",
        Example = "/brief closures 2024",
        Run = _ => new Reply.Refusal("empty", "Brief you on what? For example /brief closures 2024."),
    };
}
