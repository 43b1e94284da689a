using Bot.Commands.AnswerText;

namespace Bot.Commands.Chat;

/// <summary>Takes every request of every platform to its command, and the reply back.</summary>
public sealed class ChatDesk(Dispatcher dispatcher, TimeProvider clock)
{
    /// <summary>Returns when the request is answered, or visibly failed.</summary>
    public async Task TakeAsync(ChatRequest request, IChatReply reply, IChatPlatform platform, CancellationToken cancel)
    {
        var answer = dispatcher.Run(new CommandRequest(request.Text, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Actor: $"{platform.Name}:{request.Actor.Id}"));
        var pages = platform.Pages(AnswerDocumentBuilder.Build(answer));
        await reply.SendAsync(new ChatMessage(pages[0]) { Visibility = request.Visibility ?? Visibility.Ephemeral }, cancel);
    }
}
