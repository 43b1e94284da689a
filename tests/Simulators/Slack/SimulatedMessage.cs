using System.Text;
using System.Text.Json.Nodes;
using Bot.Slack;

namespace Simulators.Slack;

/// <summary>A message as it stands in Slack.</summary>
public sealed class SimulatedMessage(string channel, string ts, string? thread, string? onlyFor, string via, JsonObject body)
{
    public string Channel { get; } = channel;

    public string Ts { get; } = ts;

    public string? Thread { get; } = thread;

    /// <summary>The only person who sees it; null for everybody.</summary>
    public string? OnlyFor { get; } = onlyFor;

    public bool IsEphemeral => OnlyFor is not null;

    /// <summary>The method that brought it: "response_url", "chat.postMessage", "ack".</summary>
    public string Via { get; } = via;

    public JsonObject Body { get; internal set; } = body;

    /// <summary>It says that the answer is being worked on.</summary>
    public bool IsSign => Words == SlackMessageReply.Working;

    public bool IsDeleted { get; internal set; }

    /// <summary>What a reader sees of the blocks, a part a line; the text where there are no blocks.</summary>
    public string Words => Body["blocks"] is JsonArray blocks ? string.Join('\n', blocks.Select(block => Read(block!))) : Body["text"]?.ToString() ?? "";

    public IEnumerable<JsonObject> Buttons => (Body["blocks"] as JsonArray ?? []).OfType<JsonObject>().Where(block => block["type"]?.ToString() == "actions").SelectMany(block => block["elements"]!.AsArray()).OfType<JsonObject>();

    /// <summary>Addresses of its links, with the words that carry them.</summary>
    public IEnumerable<(string Url, string Words)> Links => Elements().Where(element => element["type"]?.ToString() == "link").Select(element => (element["url"]!.ToString(), element["text"]?.ToString() ?? ""));

    private IEnumerable<JsonObject> Elements() =>
        (Body["blocks"] as JsonArray ?? []).OfType<JsonObject>().Where(block => block["type"]?.ToString() == "rich_text")
            .SelectMany(block => block["elements"]!.AsArray()).OfType<JsonObject>().SelectMany(part => part["elements"]!.AsArray()).OfType<JsonObject>();

    private static string Read(JsonNode block)
    {
        if (block["type"]?.ToString() != "rich_text") return "";
        var words = new StringBuilder();
        foreach (var part in block["elements"]!.AsArray())
        {
            words.Append(part!["type"]!.ToString() == "rich_text_quote" ? "> " : "");
            foreach (var element in part["elements"]!.AsArray()) words.Append(element!["text"]);
            words.Append('\n');
        }

        return words.ToString();
    }
}
