using System.Diagnostics;

namespace Benchmarks.Retrieval;

/// <summary>
/// A PostgreSQL server of its own in a temporary folder, reached by a socket there and gone at the end. The server refuses
/// to run as root: then the system's user <c>postgres</c> runs it.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string InstalledUnder = "/usr/lib/postgresql";

    private readonly string _bin, _folder;

    private PostgresServer(string bin, string folder) => (_bin, _folder) = (bin, folder);

    public const string HowToInstall = "not found; apt-get install postgresql";

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres;Pooling=false;Command Timeout=600";

    private static bool IsRoot => Environment.UserName == "root";

    /// <returns>Null when no server is installed.</returns>
    public static PostgresServer? TryStart()
    {
        if (FindBinaries() is not { } bin) return null;
        var folder = Directory.CreateTempSubdirectory("pg").FullName;
        var server = new PostgresServer(bin, folder);
        if (IsRoot) Run("chown", "postgres", folder);
        server.RunServerProgram("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        server.RunServerProgram("pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-c listen_addresses='' -k {folder} -c shared_buffers=256MB", "start");
        return server;
    }

    public void Dispose()
    {
        RunServerProgram("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? FindBinaries() => Directory.Exists(InstalledUnder)
        ? Directory.EnumerateDirectories(InstalledUnder).Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private void RunServerProgram(string program, params string[] arguments)
    {
        var path = Path.Combine(_bin, program);
        if (IsRoot) Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // A server that inherits a pipe keeps it open, so that output goes nowhere.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        foreach (var argument in (string[])["-c", "exec \"$@\" >/dev/null", "sh", program, .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
