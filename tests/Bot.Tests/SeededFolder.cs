namespace Bot.Tests;

/// <summary>A folder whose index holds the seeds of the checkout; brought in by the first call.</summary>
public sealed class SeededFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal Task<BotResult> RunAsync(params string[] args) => BotProcess.RunAsync(_folder, args);

    internal Task<BotResult> RunWithInputAsync(string input, params string[] args) => BotProcess.RunWithInputAsync(_folder, input, args);

    public void Dispose() => _folder.Dispose();
}
