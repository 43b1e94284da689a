using System.Diagnostics;

namespace Bot.Tests;

/// <summary>A script of the official clients. Without Node or its packages the test is skipped and says what to install; with REQUIRE_ALL=1 it fails.</summary>
internal sealed class NodeProgram : IAsyncDisposable
{
    private readonly Process _process;

    private NodeProgram(Process process) => _process = process;

    /// <param name="folder">Beside the simulators: "node-slack".</param>
    /// <param name="script">The file there.</param>
    /// <param name="args">Its arguments.</param>
    public static NodeProgram Start(string folder, string script, params string[] args)
    {
        var path = Path.Combine(Checkout(), "tests", "Simulators", folder);
        Need(Path.Exists(Path.Combine(path, "node_modules")), $"The packages of tests/Simulators/{folder} are not there: run “npm ci --prefix tests/Simulators/{folder}” (npm comes with Node 20 or later).");
        var start = new ProcessStartInfo("node") { WorkingDirectory = path, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var arg in args.Prepend(script)) start.ArgumentList.Add(arg);
        try
        {
            return new NodeProgram(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Need(false, $"Node is not there ({missing.Message}): install Node 20 or later (Debian: nodejs, npm).");
            throw;
        }
    }

    public async Task<string> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().Soon() ?? throw new InvalidOperationException("The script ended before it said anything.");

    public async Task WriteLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All was said to it.</summary>
    public void EndInput() => _process.StandardInput.Close();

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)).ContinueWith(_ => { if (!_process.HasExited) _process.Kill(); }, TaskScheduler.Default);
        _process.Dispose();
    }

    private static void Need(bool isThere, string words)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("REQUIRE_ALL") == "1") Assert.Fail(words);
        Assert.Skip(words);
    }

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
