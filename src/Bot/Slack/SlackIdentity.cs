namespace Bot.Slack;

/// <summary>Who the bot is on Slack, once <c>auth.test</c> has told.</summary>
internal sealed class SlackIdentity
{
    /// <summary>The bot's own user.</summary>
    public string? UserId { get; set; }
}
