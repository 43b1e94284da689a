using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.CommandLine;
using Bot.Commands;
using Bot.Json;
using Bot.Web;

namespace Bot.Ownership;

/// <summary>
/// How a push or a moderator's command is handed to the running worker, or it is asked where its reader page is: one line that says
/// which; after a push's, what standard input holds, to the end of the sending side. Back come the result lines of the push, each
/// after its article is on disk, or the one reply, and <c>{"done":true}</c>, so that a worker that went away is told from one that is through.
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

    public static byte[] Write(CommandRequest request) => StandardStreams.Utf8.GetBytes(JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("ask", request.Text);
        json.WriteDay("at", request.At);
        if (request.Collections is { } collections) json.WriteStrings("collections", collections);
        json.WriteEndObject();
    }) + "\n");

    /// <summary>Asks where the reader page is.</summary>
    public static byte[] WriteWhere() => StandardStreams.Utf8.GetBytes(JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("where", true);
        json.WriteEndObject();
    }) + "\n");

    public static string Write(ReaderLinks links) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("address", links.Address);
        json.WriteBoolean("signed", links.AreSigned);
        json.WriteEndObject();
    });

    /// <returns>Null when the other side only looked whether a worker runs, or is none of ours.</returns>
    public static HandOver? Read(Stream connection)
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
            if (request.TryGetProperty("where", out _)) return new HandOver.Where();
            return request.TryGetProperty("ask", out var asked)
                ? new HandOver.Ask(new CommandRequest(asked.GetString()!, Day(request), Collections(request), AsModerator: true))
                : new HandOver.Push(new PushSource(Texts(request.GetProperty("push")), request.GetProperty("folder").GetString()!));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static DateOnly Day(JsonElement request) => DateOnly.ParseExact(request.GetProperty("at").GetString()!, "O", CultureInfo.InvariantCulture);

    private static string[]? Collections(JsonElement request) => request.TryGetProperty("collections", out var given) ? Texts(given) : null;

    private static string[] Texts(JsonElement texts) => [.. texts.EnumerateArray().Select(text => text.GetString()!)];
}

/// <summary>What is handed over.</summary>
internal abstract record HandOver
{
    private HandOver()
    {
    }

    public sealed record Push(PushSource Source) : HandOver;

    public sealed record Where : HandOver;

    /// <summary>Whoever may connect owns the folder, and is a moderator.</summary>
    public sealed record Ask(CommandRequest Request) : HandOver;
}
