using Bot.Options;

namespace Bot.Commands.Chat;

/// <summary>The way of every chat request, whichever platform it comes from. Platforms register themselves after it, so that they stop taking requests before it ends.</summary>
internal static class ChatSetup
{
    public static void AddChat(this WebApplicationBuilder builder, BotSettings settings) =>
        builder.Services.AddSingleton(settings.Chat).AddSingleton<ChatDesk>();
}
