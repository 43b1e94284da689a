namespace Bot.Discord;

/// <summary>What every call must say of its program, or the proxy before Discord may turn it away (D-R-2).</summary>
internal static class DiscordUserAgent
{
    public static string Value { get; } = $"DiscordBot (https://discord.com, {typeof(DiscordUserAgent).Assembly.GetName().Version?.ToString(3) ?? "1.0.0"}) briefing-bot";
}
