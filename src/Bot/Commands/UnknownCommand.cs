using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Bot.Commands;

/// <summary>The refusal of a command that is not in the catalogue, with the name that was probably meant.</summary>
internal static class UnknownCommand
{
    private const int LongestName = 40;

    /// <summary>Of a name that is told by its beginning.</summary>
    private const int FewestLetters = 3;

    public static Reply.Refusal Refusal(string name, IReadOnlyList<CommandEntry> commands)
    {
        var shown = name.Length <= LongestName ? name : name[..LongestName] + "…";
        var guess = (Nearest(name, commands) ?? GoingOn(name, commands)) is { } near ? $"Did you mean /{near.Name}? " : "";
        return new Reply.Refusal("unknown-command", $"There is no /{shown}. {guess}/help lists what there is.");
    }

    /// <summary>The command whose name is a few letters away, or another form of the same word ("closed"); null when none is.</summary>
    public static CommandEntry? Nearest(string name, IReadOnlyList<CommandEntry> commands)
    {
        if (name.Length is 0 or > LongestName) return null;
        var (command, distance) = commands.Select(known => (Command: known, Distance: SpellingDistance.Between(name, known.Name))).MinBy(known => known.Distance);
        return distance <= Math.Max(1, name.Length / 3) ? command : commands.FirstOrDefault(known => QuestionKey.Of(known.Name) == QuestionKey.Of(name));
    }

    /// <summary>"who" of "who-left".</summary>
    private static CommandEntry? GoingOn(string name, IReadOnlyList<CommandEntry> commands) =>
        commands.FirstOrDefault(known => name.Length >= FewestLetters && known.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
