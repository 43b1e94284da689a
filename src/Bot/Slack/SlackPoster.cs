using Bot.Commands.Chat;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>Posts messages into channels with the bot's own token, which its membership and the channel's settings may forbid (S-C-7).</summary>
internal sealed partial class SlackPoster(SlackClient client, SlackReplyWriter writer, SlackThreads threads, ILogger<SlackPoster> logger)
{
    /// <returns>The message's place in Slack.</returns>
    /// <exception cref="SlackErrorException">Slack refused.</exception>
    public async Task<MessageRef> PostAsync(SlackPlace place, ChatMessage message, CancellationToken cancel)
    {
        // Before it is there: it may be replied to at once.
        if (place.Thread is { } thread) threads.Add(place.Channel, thread);
        var ts = await client.PostMessageAsync(place.Channel, place.Thread, writer.Message(message), cancel);
        if (place.Thread is null) threads.Add(place.Channel, ts);
        await UploadAsync(place, message, cancel);
        return RefOf(place.Channel, ts);
    }

    /// <summary>Puts a message in the place of one of the bot's own.</summary>
    public async Task<MessageRef> UpdateAsync(SlackPlace place, string ts, ChatMessage message, CancellationToken cancel)
    {
        await client.UpdateAsync(place.Channel, ts, writer.Message(message), cancel);
        await UploadAsync(place, message, cancel);
        return RefOf(place.Channel, ts);
    }

    /// <summary>For the asker's eyes: a file comes as a snippet (B7).</summary>
    public Task WhisperAsync(SlackPlace place, ChatMessage message, CancellationToken cancel)
    {
        if (place.Thread is { } thread) threads.Add(place.Channel, thread);
        return client.PostEphemeralAsync(place.Channel, place.Thread, place.User, writer.Message(message, message.Attachment), cancel);
    }

    public async Task<string> SayAsync(SlackPlace place, string words, CancellationToken cancel)
    {
        if (place.Thread is { } thread) threads.Add(place.Channel, thread);
        return await client.PostMessageAsync(place.Channel, place.Thread, SlackReplyWriter.Say(words), cancel);
    }

    public Task WhisperAsync(SlackPlace place, string words, CancellationToken cancel) =>
        client.PostEphemeralAsync(place.Channel, place.Thread, place.User, SlackReplyWriter.Say(words), cancel);

    /// <summary>The answer is there already; a file that could not follow is said, not thrown.</summary>
    public async Task UploadAsync(SlackPlace place, ChatMessage message, CancellationToken cancel)
    {
        if (message.Attachment is not { } file) return;
        try
        {
            await client.UploadAsync(place.Channel, place.Thread, file.Name, file.Content, cancel);
        }
        catch (SlackErrorException refused)
        {
            Log.NoFile(logger, refused.Message);
            await client.PostMessageAsync(place.Channel, place.Thread, SlackReplyWriter.Say("The file could not be put here; the bot may lack the scope files:write."), cancel);
        }
    }

    public static MessageRef RefOf(string channel, string ts) => new($"{channel}/{ts}");

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be uploaded to Slack: {Why}")]
        public static partial void NoFile(ILogger logger, string why);
    }
}
