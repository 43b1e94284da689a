namespace Bot.Discord.Payloads;

/// <summary>Something was about to be sent that Discord would refuse: a fault of the bot.</summary>
internal sealed class PayloadException(IReadOnlyList<string> problems) : Exception("Discord would refuse this: " + string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
