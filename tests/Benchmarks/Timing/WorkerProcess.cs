using System.Diagnostics;

namespace Benchmarks.Timing;

/// <summary>The real worker in a process of its own, asked over its page.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private const int LongestLine = 300;

    private readonly Process _process;
    private readonly HttpClient _page;

    private WorkerProcess(Process process, string address) => (_process, _page) = (process, new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) });

    /// <param name="folder">Its index folder.</param>
    /// <param name="cancel">Ends the wait for its start.</param>
    /// <param name="settings">Further ones, as on its command line.</param>
    public static async Task<WorkerProcess> StartAsync(string folder, CancellationToken cancel, params IReadOnlyList<string> settings)
    {
        const string Page = "reader page  ";
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--Index:Path=" + folder, "--Seeds:Path=", "--urls=http://127.0.0.1:0", .. settings];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
        {
            if (!line.StartsWith(Page, StringComparison.Ordinal)) continue;
            _ = PassOnAsync(process.StandardError);
            return new WorkerProcess(process, line[Page.Length..]);
        }

        throw new InvalidOperationException($"The worker ended with {process.ExitCode} instead of starting.");
    }

    private static async Task PassOnAsync(StreamReader said)
    {
        while (await said.ReadLineAsync(CancellationToken.None) is { } line) await Console.Error.WriteLineAsync("worker: " + line[..Math.Min(line.Length, LongestLine)]);
    }

    public async Task AskAsync(string typed, CancellationToken cancel) => await _page.GetStringAsync("?q=" + Uri.EscapeDataString(typed), cancel);

    public TimeSpan ProcessorTime => ProcessorTimeOf(_process);

    /// <summary>What a process has used of all processors together since it started.</summary>
    public static TimeSpan ProcessorTimeOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    public ProcessMemory Memory() => ProcessMemory.Of(_process.Id);

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
