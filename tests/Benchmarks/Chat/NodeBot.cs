using System.Diagnostics;
using Benchmarks.Timing;

namespace Benchmarks.Chat;

/// <summary>A bot on the platform's own library that answers a constant, in a process of its own.</summary>
internal sealed class NodeBot : IAsyncDisposable
{
    private readonly Process _process;

    private NodeBot(Process process) => _process = process;

    /// <param name="folder">Beside the simulators: "node-slack".</param>
    /// <param name="arguments">The script there, and its arguments.</param>
    public static NodeBot Start(string folder, params string[] arguments)
    {
        var path = Path.Combine(Checkout(), "tests", "Simulators", folder);
        if (!Directory.Exists(Path.Combine(path, "node_modules"))) throw new DirectoryNotFoundException($"The packages of tests/Simulators/{folder} are not there: run “npm ci --prefix tests/Simulators/{folder}” (npm comes with Node 20 or later).");
        return new NodeBot(Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = path, RedirectStandardInput = true })!);
    }

    public TimeSpan ProcessorTime => WorkerProcess.ProcessorTimeOf(_process);

    /// <summary>The script ends with its standard input.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The simulators are found from within the checkout only.");
        return folder;
    }
}
