using System.Text;
using Briefing.Answers;

namespace Bot.Commands;

/// <summary><c>/help</c>, <c>/help closures</c>: what the bot can do, with an example of each.</summary>
internal static class Help
{
    public const string Name = "help";

    public static CommandEntry Entry(IReadOnlyList<CommandEntry> others)
    {
        CommandEntry? self = null;
        return self = new CommandEntry
        {
            Name = Name,
            Arguments = [new CommandArgument("command", "The command to explain")],
            Help = "What it can do, with an example of each",
            Example = "/help closures",
            Run = call => Answer([.. others, self!], call),
        };
    }

    private static Reply Answer(IReadOnlyList<CommandEntry> commands, CommandCall call)
    {
        var allowed = commands.Where(command => command.Access == CommandAccess.Everyone || call.Request.AsModerator).ToList();
        var name = call.Argument.TrimStart('/').Split(' ')[0];
        if (name.Length == 0) return About(call, All(allowed, call.Request));
        var found = allowed.Find(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found is null ? UnknownCommand.Refusal(name, allowed) : About(call, One(found, call.Request));
    }

    private static Reply.Answer About(CommandCall call, string text) => call.Tell(Name, text);

    private static string All(List<CommandEntry> commands, CommandRequest request)
    {
        var questions = commands.Where(command => command.Access == CommandAccess.Everyone).ToList();
        var width = commands.Max(command => command.Usage.Length);
        var text = new StringBuilder("Ask in plain words, or with a command:\n\n");
        foreach (var command in questions) Append(command);
        if (questions.Count < commands.Count) text.Append("\nFor moderators:\n\n");
        foreach (var command in commands.Except(questions)) Append(command);
        text.Append("\nFor example:\n");
        foreach (var command in questions) text.Append("  ").Append(ExampleOf(command, request)).Append('\n');
        return text.Append("\nwhen:, where: and who: may be written before a value: /closures where:\"Paris, Texas\" when:2024.").ToString();

        void Append(CommandEntry command) => text.Append("  ").Append(command.Usage.PadRight(width)).Append("  ").Append(command.Help).Append('\n');
    }

    private static string One(CommandEntry command, CommandRequest request)
    {
        var text = new StringBuilder().Append(command.Usage).Append('\n').Append(command.Help).Append(".\n");
        foreach (var argument in command.Arguments) text.Append("  ").Append(argument.Name).Append(": ").Append(argument.Help).Append('\n');
        return text.Append("For example: ").Append(ExampleOf(command, request)).ToString();
    }

    private static string ExampleOf(CommandEntry command, CommandRequest request) => command.ExampleFromCorpus(request) ?? command.Example;
}
