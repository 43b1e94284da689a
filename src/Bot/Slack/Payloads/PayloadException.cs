namespace Bot.Slack.Payloads;

/// <summary>The bot was about to send what Slack would refuse: a defect of the bot's own.</summary>
internal sealed class PayloadException(IReadOnlyList<string> problems) : Exception("Slack would refuse this: " + string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
