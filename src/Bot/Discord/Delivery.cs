using Bot.Commands.Chat;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>Turns Discord's refusals into the one failure that a chat knows.</summary>
internal static class Delivery
{
    /// <exception cref="ChatDeliveryException">Discord refused, or the bot was about to send what it would refuse.</exception>
    public static async Task<T> OfAsync<T>(Func<Task<T>> send)
    {
        try
        {
            return await send();
        }
        catch (DiscordErrorException refused)
        {
            throw refused.ToDelivery();
        }
        catch (PayloadException wrong)
        {
            throw new ChatDeliveryException(wrong.Message, isUnknown: false, wrong);
        }
    }

    /// <inheritdoc cref="OfAsync{T}"/>
    public static Task OfAsync(Func<Task> send) => OfAsync(async () =>
    {
        await send();
        return true;
    });
}
