using System.Text;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Json;

namespace Bot.Ownership;

/// <summary>
/// How a push is handed to the running worker: one line with the paths, then what standard input holds, to the end of the
/// sending side. Back come the result lines of the push, each after its article is on disk, and <c>{"done":true}</c>, so that
/// a worker that went away is told from one that is through.
/// </summary>
internal static class HandOverProtocol
{
    public const string Done = """{"done":true}""";

    /// <summary>More than any system lets a command line hold.</summary>
    private const int LongestRequest = 16 * 1024 * 1024;

    public static byte[] Write(PushSource source) => StandardStreams.Utf8.GetBytes(JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("folder", source.Folder);
        json.WriteStrings("push", source.Paths);
        json.WriteEndObject();
    }) + "\n");

    /// <returns>Null when the other side only looked whether a worker runs, or is none of ours.</returns>
    public static PushSource? Read(Stream connection)
    {
        var line = new List<byte>();
        for (var next = connection.ReadByte(); next != '\n'; next = connection.ReadByte())
        {
            if (next < 0 || line.Count == LongestRequest) return null;
            line.Add((byte)next);
        }

        try
        {
            var request = JsonElement.Parse(Encoding.UTF8.GetString([.. line]));
            return new PushSource([.. request.GetProperty("push").EnumerateArray().Select(path => path.GetString()!)], request.GetProperty("folder").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
