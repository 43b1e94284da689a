namespace Benchmarks.Chat;

/// <summary>Commands before those that count: code gets compiled, connections stand, caches fill.</summary>
internal static class WarmUp
{
    private const int AtOnce = 4;

    public static Task RunAsync(IChatRig rig, int commands, CancellationToken cancel) =>
        Parallel.ForEachAsync(Enumerable.Range(0, commands), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (number, _) => await rig.AskAsync(CommandMix.At(number), number));
}
