using System.Security.Cryptography;
using Bot.CommandLine;

namespace Bot.Web;

/// <summary>The secret that signs links into the reader: 32 random bytes in <c>reader.key</c>, made on first use, readable by this user only.</summary>
internal static class LinkKey
{
    private const int Length = 32;

    public static byte[] LoadOrMake(string folder)
    {
        var file = Path.Combine(folder, "reader.key");
        if (!File.Exists(file)) Make(folder, file);
        var key = File.ReadAllBytes(file);
        return key.Length == Length ? key : throw new RefusedException("bad-link-key", $"{file} is no link key: delete it to make a new one; links made before will no longer open.");
    }

    /// <summary>Appears whole or not at all; of two processes that make it at once the first one wins.</summary>
    private static void Make(string folder, string file)
    {
        Directory.CreateDirectory(folder);
        var unfinished = $"{file}.{Environment.ProcessId}";
        var access = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) access.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, access)) stream.Write(RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(unfinished, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(unfinished);
        }
    }
}
