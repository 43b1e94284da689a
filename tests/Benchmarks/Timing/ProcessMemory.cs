using System.Globalization;

namespace Benchmarks.Timing;

/// <summary>What the system says of the memory of a process, in megabytes.</summary>
/// <param name="Peak">The most that was resident at once.</param>
/// <param name="Anonymous">Resident now: its own.</param>
/// <param name="Files">Resident now: pages of files, which the system takes back when it needs them.</param>
internal sealed record ProcessMemory(double Peak, double Anonymous, double Files)
{
    /// <summary>All that is resident now.</summary>
    public double Resident => Anonymous + Files;

    /// <summary>From <c>/proc</c>, whose kB are 1,024 bytes.</summary>
    public static ProcessMemory Of(int process)
    {
        var status = File.ReadLines($"/proc/{process}/status").Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new ProcessMemory(Read("VmHWM"), Read("RssAnon"), Read("RssFile"));

        double Read(string key) => long.Parse(status[key].Trim().Split(' ')[0], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
