using Bot.Discord;
using Bot.Options;
using Bot.Slack;

namespace Bot.Worker;

/// <summary>A way in which people reach the bot.</summary>
/// <param name="Name">"Discord".</param>
/// <param name="IsOn">It can be used now.</param>
/// <param name="Why">Why it is on or off, and what would change that.</param>
internal sealed record Channel(string Name, bool IsOn, string Why);

/// <summary>All ways in which people can reach the bot, on or off. Start-up and <c>bot doctor</c> tell them from this list.</summary>
internal static class Channels
{
    public static IReadOnlyList<Channel> All(BotSettings settings) => [ConsoleChat(settings), DiscordChannel.Of(settings.Discord), SlackChannel.Of(settings.Slack)];

    public static Channel ConsoleChat(BotSettings settings)
    {
        if (!settings.Console.Chat) return new Channel("console chat", false, "Console:Chat is false");
        var hasTerminal = !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected;
        return hasTerminal ? new Channel("console chat", true, "type a question, /help or /quit") : new Channel("console chat", false, "it needs a terminal");
    }
}
