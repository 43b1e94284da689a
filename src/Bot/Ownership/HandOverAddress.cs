using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Ownership;

/// <summary>
/// Where the running worker takes articles over: the Unix socket <c>worker.sock</c> in the index folder. Socket paths are
/// short by nature; under a long path the entry is a link to a socket in a folder of the temporary directory that only
/// this user may enter.
/// </summary>
internal static class HandOverAddress
{
    /// <summary>What every system takes, counted in bytes: <c>sun_path</c> has 104 on macOS, 108 on Linux, with the final zero.</summary>
    private const int LongestPath = 103;

    /// <summary>A socket for this user only; what a worker that died left behind is removed. Call with the writer lock held.</summary>
    public static Socket Listen(string folder)
    {
        var entry = Entry(folder);
        File.Delete(entry);
        var path = entry;
        if (Encoding.UTF8.GetByteCount(entry) > LongestPath)
        {
            path = Path.Combine(PrivateFolder(folder), "worker.sock");
            File.Delete(path);
            File.CreateSymbolicLink(entry, path);
        }

        var socket = NewSocket();
        socket.Bind(new UnixDomainSocketEndPoint(path));

        // Nobody can connect before Listen, so nobody slips in before the mode is set.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        socket.Listen();
        return socket;
    }

    /// <returns>A connection to the running worker; null when there is none.</returns>
    public static Socket? TryConnect(string folder)
    {
        var entry = Entry(folder);
        var path = new FileInfo(entry).LinkTarget ?? entry;
        if (!Path.Exists(path)) return null;
        var socket = NewSocket();
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }

    public static bool IsWorkerRunning(string folder)
    {
        using var socket = TryConnect(folder);
        return socket is not null;
    }

    public static void Remove(string folder) => File.Delete(Entry(folder));

    private static string Entry(string folder) => Path.Combine(folder, "worker.sock");

    private static Socket NewSocket() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private static string PrivateFolder(string folder)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)).AsSpan(0, 8));
        var path = Path.Combine(Path.GetTempPath(), "bot-" + name);
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path).FullName;
        const UnixFileMode OnlyMe = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(path, OnlyMe);
        File.SetUnixFileMode(path, OnlyMe);
        return path;
    }
}
