using System.Text;

namespace Bot.CommandLine;

/// <summary>The process's own streams, as UTF-8 without a byte order mark whatever the terminal's language is.</summary>
internal static class StandardStreams
{
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Results. Flushed by whoever writes.</summary>
    public static StreamWriter Output { get; } = new(System.Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" };

    /// <summary>Logs, progress and what went wrong.</summary>
    public static StreamWriter Error { get; } = new(System.Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Skips a byte order mark.</summary>
    public static StreamReader OpenInput() => new(System.Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
}
