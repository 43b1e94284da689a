using System.Text.RegularExpressions;
using Bot.Tests.Commands.Chat;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>A message as somebody reads it in Discord: no asterisks, no escapes, links by their labels.</summary>
internal static partial class DiscordPost
{
    public static Post Of(SimulatedMessage message) => new(
        message.Id, Read(message.Text), !message.IsEphemeral, [.. message.Buttons.Keys], message.File is { } file ? [file.Name] : [], message.IsDeleted);

    private static string Read(string markdown)
    {
        var text = Link().Replace(markdown, "$1").Replace("**", "", StringComparison.Ordinal);
        text = QuoteMark().Replace(text, "");
        return Escape().Replace(text, "$1");
    }

    [GeneratedRegex(@"\[((?:\\.|[^\]\\])*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("^> ", RegexOptions.Multiline)]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escape();
}
