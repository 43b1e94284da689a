using System.Net;
using Bot.Discord.Rest;
using Bot.Platforms;

namespace Bot.Discord.Gateway;

/// <summary>As many connections as Discord wants (D-G-17), all of them until the worker stops or one cannot go on.</summary>
internal sealed class GatewayShards(DiscordOptions options, IdentifyGate gate, TimeProvider clock, ILoggerFactory loggers)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="GatewayFatalException">Connecting again would not help.</exception>
    public async Task RunAsync(Action<GatewayFrame> take, CancellationToken stop)
    {
        var count = await CountAsync(stop);
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var all = Enumerable.Range(0, count)
            .Select(number => new GatewayShard((number, count), options.Token, gate, take, clock, loggers.CreateLogger<GatewayShard>()).RunAsync(together.Token)).ToList();
        var first = await Task.WhenAny(all);
        await together.CancelAsync();
        await Task.WhenAll(all).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private async Task<int> CountAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await gate.ShardsAsync(stop);
            }
            catch (Exception failed) when (failed is DiscordErrorException || MalformedJson.IsTold(failed))
            {
                if (failed is DiscordErrorException { Status: HttpStatusCode.Unauthorized }) throw new GatewayFatalException(CloseCode.Fatal(CloseCode.WrongToken)!);
                await Task.Delay(Patience, clock, stop);
            }
        }
    }
}
