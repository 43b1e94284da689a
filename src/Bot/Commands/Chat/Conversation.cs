namespace Bot.Commands.Chat;

/// <summary>Where people talk: what an answer goes back to and what a rate limit counts.</summary>
/// <param name="Platform">"discord" or "slack".</param>
/// <param name="Workspace">The Discord guild or Slack team; null in a Discord direct message (D-I-3).</param>
/// <param name="Channel">The channel; on Discord a thread is a channel of its own.</param>
/// <param name="Thread">Slack's <c>thread_ts</c>, or the <c>ts</c> of a mention that the answer will open a thread under; null outside of threads.</param>
public sealed record Conversation(string Platform, string? Workspace, string Channel, string? Thread = null)
{
    /// <summary>Between the bot and one person: nobody else reads it.</summary>
    public bool IsDirect { get; init; }
}

/// <summary>Who asks. A person's name is never kept, only the platform's id.</summary>
/// <param name="Id">The platform's user id.</param>
/// <param name="Workspace">The team the person belongs to, where the platform says (an external of a shared channel has another than the conversation).</param>
/// <param name="Permissions">Discord's effective permission bits in this channel (D-I-7); null where the platform must be asked.</param>
/// <param name="Roles">Discord role ids; empty where the platform must be asked.</param>
/// <param name="Locale">"en-US", "zh-CN"; null when unknown.</param>
public sealed record ChatActor(string Id, string? Workspace = null, ulong? Permissions = null, IReadOnlyList<string>? Roles = null, string? Locale = null);

/// <summary>A message on a platform, in that platform's own words ("channel/id", "channel/ts"). Opaque to everybody else.</summary>
public readonly record struct MessageRef(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
