using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>One kind of thing the bot says on its own: works out what it is when it is sent, and sends it.</summary>
public interface IOutboxContent
{
    /// <summary>As in <see cref="OutboxItem.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Sending it twice does no harm: what was being sent when the program ended is sent again.</summary>
    bool IsRepeatable { get; }

    /// <summary>Sends it, or nothing when there is nothing to say any more.</summary>
    /// <exception cref="ChatDeliveryException">The platform does not take it.</exception>
    Task SendAsync(OutboxItem item, IChatPlatform platform, CancellationToken cancel);
}
