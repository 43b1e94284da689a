using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>Sends what is due in the outbox, on each platform one after the other; what a platform refuses is tried again a few times, ever later.</summary>
internal sealed partial class OutboxSender(ChatStore store, IEnumerable<IOutboxContent> contents, IEnumerable<IChatPlatform> platforms, TimeProvider clock, ILogger<OutboxSender> logger)
{
    /// <summary>Of one round: a source cited everywhere must not keep other work waiting.</summary>
    private const int MostAtOnce = 100;

    /// <summary>The waits between attempts.</summary>
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    private readonly Dictionary<string, IOutboxContent> _contents = contents.ToDictionary(content => content.Kind, StringComparer.Ordinal);
    private readonly Dictionary<string, IChatPlatform> _platforms = platforms.ToDictionary(platform => platform.Name, StringComparer.Ordinal);

    /// <summary>At a start: what was being sent when the program ended.</summary>
    public void Recover() => store.Outbox.Recover([.. _contents.Values.Where(content => content.IsRepeatable).Select(content => content.Kind)]);

    /// <summary>One round. A platform that makes us wait keeps no other one waiting.</summary>
    public Task SendDueAsync(CancellationToken cancel) => Task.WhenAll(
        store.Outbox.Due(MostAtOnce, _platforms.Keys).GroupBy(item => item.Conversation.Platform).Select(items => SendAllAsync([.. items], cancel)));

    private async Task SendAllAsync(List<OutboxItem> items, CancellationToken cancel)
    {
        foreach (var item in items)
        {
            cancel.ThrowIfCancellationRequested();
            if (store.Outbox.Begin(item)) await SendAsync(item, cancel);
        }
    }

    private async Task SendAsync(OutboxItem item, CancellationToken cancel)
    {
        try
        {
            if (_contents.TryGetValue(item.Kind, out var content)) await content.SendAsync(item, _platforms[item.Conversation.Platform], cancel);
            store.Outbox.End(item, content is null ? OutboxState.Failed : OutboxState.Sent);
        }
        catch (ChatDeliveryException refused) when (refused.IsUnknown && !_contents[item.Kind].IsRepeatable)
        {
            Log.Unknown(logger, item.Kind, item.Conversation.Platform, refused.Message);
            store.Outbox.End(item, OutboxState.Unknown, refused.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
        {
            Failed(item, failure);
        }
    }

    private void Failed(OutboxItem item, Exception failure)
    {
        if (failure is not ChatDeliveryException) Log.Broken(logger, item.Kind, failure);
        if (item.Attempts < Waits.Length)
        {
            store.Outbox.Retry(item, clock.GetUtcNow() + Waits[item.Attempts], failure.Message);
            return;
        }

        Log.GivenUp(logger, item.Kind, item.Conversation.Platform, failure.Message);
        store.Outbox.End(item, OutboxState.Failed, failure.Message);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Whether a message of the kind {Kind} arrived on {Platform} cannot be known; it is not sent again: {Reason}")]
        public static partial void Unknown(ILogger logger, string kind, string platform, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "A message of the kind {Kind} was given up; {Platform} did not take it: {Reason}")]
        public static partial void GivenUp(ILogger logger, string kind, string platform, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "A message of the kind {Kind} could not be worked out")]
        public static partial void Broken(ILogger logger, string kind, Exception failure);
    }
}
