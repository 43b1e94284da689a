namespace Bot.Slack;

/// <summary>Where an answer goes, and to whom.</summary>
/// <param name="Channel">The channel, or the direct message.</param>
/// <param name="Thread">Null outside of threads.</param>
/// <param name="User">Who asked.</param>
/// <param name="IsDirect">A direct message with the bot: nobody else reads it.</param>
internal sealed record SlackPlace(string Channel, string? Thread, string User, bool IsDirect)
{
    public static SlackPlace Of(SlackAct act) => new(act.Request.Conversation.Channel, act.Thread, act.Request.Actor.Id, act.Request.Conversation.IsDirect);
}
