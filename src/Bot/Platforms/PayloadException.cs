using Bot.Commands.Chat;

namespace Bot.Platforms;

/// <summary>The bot was about to send what a platform would refuse: a defect of the bot's own.</summary>
/// <param name="platform">Its name, for the log.</param>
/// <param name="problems">What is wrong, a sentence each.</param>
internal sealed class PayloadException(string platform, IReadOnlyList<string> problems) : ChatDeliveryException($"{platform} would refuse this: {string.Join("; ", problems)}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
