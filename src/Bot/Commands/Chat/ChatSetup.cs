using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Correcting;
using Bot.Commands.Chat.Outgoing;
using Bot.Commands.Chat.Pushing;
using Bot.Commands.Chat.Storage;
using Bot.Options;
using Briefing;

namespace Bot.Commands.Chat;

/// <summary>The way of every chat request, whichever platform it comes from. Platforms register themselves after it, so that they stop taking requests before it ends.</summary>
internal static class ChatSetup
{
    public static void AddChat(this WebApplicationBuilder builder, BotSettings settings)
    {
        builder.Services.AddSingleton(settings.Chat);
        builder.Services.AddSingleton(services => ChatStore.Open(settings.IndexFolder, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<AskedLog>();
        builder.Services.AddSingleton<ChatAccess>().AddSingleton<AnswerComposer>().AddSingleton<AnswerActions>();
        builder.Services.AddSingleton<PushMessages>().AddSingleton<PushActions>().AddSingleton<CorrectionActions>();
        builder.Services.AddSingleton(services => new ChatActions([.. services.GetRequiredService<AnswerActions>().All(), .. services.GetRequiredService<PushActions>().All(), .. services.GetRequiredService<CorrectionActions>().All(), ForgetMe.Action(services.GetRequiredService<ChatStore>()), .. services.GetServices<ChatAction>()]));
        builder.Services.AddSingleton<Greeting>().AddSingleton<ChatSuggestions>();
        builder.Services.AddSingleton(Desk);
        builder.Services.AddSingleton<IOutboxContent>(services => services.GetRequiredService<Greeting>());
        builder.Services.AddSingleton(services => new AnswerUpdate(
            services.GetRequiredService<ChatStore>(), services.GetRequiredService<AnswerComposer>(), services.GetRequiredService<BriefingLibrary>().Store, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<IOutboxContent>(services => services.GetRequiredService<AnswerUpdate>());
        builder.Services.AddSingleton<AnswerFollower>().AddSingleton<OutboxSender>();
        builder.Services.AddHostedService<ChatWorker>();
    }

    private static ChatDesk Desk(IServiceProvider services) => new(
        services.GetRequiredService<Dispatcher>(),
        services.GetRequiredService<AnswerComposer>(),
        services.GetRequiredService<ChatStore>(),
        services.GetRequiredService<ChatAccess>(),
        services.GetRequiredService<ChatActions>(),
        services.GetRequiredService<ChatSuggestions>(),
        services.GetRequiredService<Greeting>(),
        services.GetRequiredService<ChatOptions>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<ChatDesk>>());
}
