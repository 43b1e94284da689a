using System.Diagnostics;

namespace Bot.Tests;

/// <summary>A running worker on a folder, with its reader page on a port that was free.</summary>
internal sealed class BotWorker : IAsyncDisposable
{
    private readonly Process _process;

    private BotWorker(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>The reader page, with a slash at the end.</summary>
    public string Address { get; }

    public static async Task<BotWorker> StartAsync(TemporaryFolder folder, params string[] args)
    {
        const string Page = "reader page  ";
        var process = BotProcess.Start(folder.Path, ["--urls=http://127.0.0.1:0", .. args]);
        var cancel = TestContext.Current.CancellationToken;
        var said = "";
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
        {
            said += line + "\n";
            if (!line.StartsWith(Page, StringComparison.Ordinal)) continue;
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new BotWorker(process, line[Page.Length..]);
        }

        throw new InvalidOperationException("The worker did not start: " + said);
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString()]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
