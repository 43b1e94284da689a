using System.IO.Enumeration;

namespace Bot.Tests.Discord;

/// <summary>An entry of Differences.tsv: who does something that the other does not, in which scenarios, and why.</summary>
/// <param name="Whose">"ours" or "discord.js".</param>
/// <param name="Scenario">Its name; "*" stands for anything.</param>
/// <param name="Fact">As <see cref="WireFacts"/> has it; "*" stands for anything.</param>
/// <param name="Reason">In words.</param>
internal sealed record Differences(string Whose, string Scenario, string Fact, string Reason)
{
    public bool Is((string Whose, string Scenario, string Fact) found) => found.Whose == Whose && Fits(Scenario, found.Scenario) && Fits(Fact, found.Fact);

    public static IReadOnlyList<Differences> Read()
    {
        using var stream = typeof(Differences).Assembly.GetManifestResourceStream("Bot.Tests.Discord.Differences.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => new Differences(cells[0], cells[1], cells[2], cells[3]))];
    }

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
