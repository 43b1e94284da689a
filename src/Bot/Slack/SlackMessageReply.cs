using Bot.Commands.Chat;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>The way back to a message: into its thread, for all to see or for the asker (B7).</summary>
internal sealed class SlackMessageReply(SlackPlace place, SlackPoster poster, TimeProvider clock) : IChatReply
{
    public const string Working = "Working on it…";

    /// <summary>Long after that a reply would surprise.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly DateTimeOffset _received = clock.GetUtcNow();

    /// <summary>Of the sign that it is being worked on, until the answer takes its place.</summary>
    private string? _sign;

    public int SendsLeft => int.MaxValue;

    public DateTimeOffset ExpiresAt => _received + Patience;

    public async Task DeferAsync(Visibility visibility, CancellationToken cancel)
    {
        if (IsOpen(visibility)) _sign = await poster.SayAsync(place, Working, cancel);
        else await poster.WhisperAsync(place, Working, cancel);
    }

    public async Task ProgressAsync(ChatMessage message, CancellationToken cancel)
    {
        if (_sign is not null) await poster.UpdateAsync(place, _sign, message, cancel);
    }

    public async Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        if (!IsOpen(message.Visibility))
        {
            await poster.WhisperAsync(place, message, cancel);
            return null;
        }

        if (_sign is not { } sign) return await poster.PostAsync(place, message, cancel);
        _sign = null;
        try
        {
            return await poster.UpdateAsync(place, sign, message, cancel);
        }
        catch (SlackErrorException refused) when (refused.IsGone)
        {
            return await poster.PostAsync(place, message, cancel);
        }
    }

    public Task ReplaceAsync(ChatMessage message, CancellationToken cancel) => SendAsync(message, cancel);

    public Task RemoveAsync(CancellationToken cancel) => throw new InvalidOperationException("A message has no button that was pressed.");

    public Task ShowFormAsync(ChatForm form, CancellationToken cancel) => throw new ChatDeliveryException("Slack shows forms only to commands and buttons (B3).");

    private bool IsOpen(Visibility visibility) => visibility == Visibility.Public || place.IsDirect;
}
