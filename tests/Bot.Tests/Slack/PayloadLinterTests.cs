using System.Text.Json.Nodes;
using Bot.Slack.Payloads;

namespace Bot.Tests.Slack;

/// <summary>Every limit at its number and one over it.</summary>
public sealed class PayloadLinterTests
{
    private const string Flags = "\"parse\":\"none\",\"link_names\":false,\"unfurl_links\":false,\"unfurl_media\":false";

    public static TheoryData<string, string> MessageLimits => new()
    {
        { "blocks 50", "blocks 51" },
        { "section 3000", "section 3001" },
        { "header 150", "header 151" },
        { "buttons 25", "buttons 26" },
        { "button 75", "button 76" },
        { "action_id 255", "action_id 256" },
        { "block_id 255", "block_id 256" },
        { "value 2000", "value 2001" },
        { "url 3000", "url 3001" },
        { "text 3900", "text 3901" },
        { "chinese 1300", "chinese 1301" },
        { "rich 3000", "rich 3001" },
        { "riches 4", "riches 5" },
    };

    [Theory]
    [MemberData(nameof(MessageLimits))]
    public void A_limit_may_be_reached_and_not_passed(string good, string bad)
    {
        Assert.Empty(PayloadLinter.Problems(PayloadKind.Response, Sample(good)));
        Assert.NotEmpty(PayloadLinter.Problems(PayloadKind.Response, Sample(bad)));
    }

    [Theory]
    [InlineData("title 24", "title 25")]
    [InlineData("fields 100", "fields 101")]
    [InlineData("label 2000", "label 2001")]
    [InlineData("metadata 3000", "metadata 3001")]
    [InlineData("callback 255", "callback 256")]
    [InlineData("initial 3000", "initial 3001")]
    public void A_form_has_limits_too(string good, string bad)
    {
        Assert.Empty(PayloadLinter.Problems(PayloadKind.View, Form(good)));
        Assert.NotEmpty(PayloadLinter.Problems(PayloadKind.View, Form(bad)));
    }

    [Theory]
    [InlineData("""{"text":"a"}""")]
    [InlineData("{\"text\":\"a <@U1>\"," + Flags + "}")]
    [InlineData("{\"text\":\"a & b\"," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[]," + Flags + "}")]
    [InlineData("{" + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"channel_id\":\"C1\"," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"response_type\":\"public\"," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"markdown\",\"text\":\"a\"}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"a\"}}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"broadcast\",\"range\":\"here\"}]}]}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"user\",\"user_id\":\"U1\"}]}]}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"link\",\"url\":\"javascript:alert(1)\",\"text\":\"a\"}]}]}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[]}]}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"blocks\":[{\"type\":\"divider\",\"block_id\":\"b\"},{\"type\":\"divider\",\"block_id\":\"b\"}]," + Flags + "}")]
    [InlineData("{\"text\":\"a\",\"delete_original\":true," + Flags + "}")]
    public void What_would_ping_link_format_or_be_refused_is_a_problem(string payload) =>
        Assert.NotEmpty(PayloadLinter.Problems(PayloadKind.Response, JsonNode.Parse(payload)!.AsObject()));

    [Fact]
    public void Half_a_surrogate_pair_is_a_problem() =>
        Assert.NotEmpty(PayloadLinter.Problems(PayloadKind.Response, Message("a", new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray(Part(new string('\ud83d', 1))) })));

    private static JsonObject Sample(string what)
    {
        var (name, count) = (what.Split(' ')[0], int.Parse(what.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        var text = new string('x', count);
        JsonObject Button(string id, string label = "Go") => new() { ["type"] = "button", ["action_id"] = id, ["text"] = Plain(label) };
        JsonObject Row(params JsonNode[] buttons) => new() { ["type"] = "actions", ["elements"] = new JsonArray(buttons) };
        return name switch
        {
            "blocks" => Message("a", [.. Enumerable.Range(0, count).Select(_ => new JsonObject { ["type"] = "divider" })]),
            "section" => Message("a", new JsonObject { ["type"] = "section", ["text"] = Plain(text) }),
            "header" => Message("a", new JsonObject { ["type"] = "header", ["text"] = Plain(text) }),
            "buttons" => Message("a", Row([.. Enumerable.Range(0, count).Select(i => Button($"b{i}"))])),
            "button" => Message("a", Row(Button("b", text))),
            "action_id" => Message("a", Row(Button(text))),
            "block_id" => Message("a", new JsonObject { ["type"] = "divider", ["block_id"] = text }),
            "value" => Message("a", Row(With(Button("b"), "value", text))),
            "url" => Message("a", Row(With(Button("b"), "url", "https://a.example/" + text[18..]))),
            "chinese" => Message(new string('上', count)),
            "rich" => Message("a", new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray(Part(text)) }),
            "riches" => Message("a", new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)Part(new string('x', 3_000)))]) }),
            _ => Message(text),
        };
    }

    private static JsonObject Form(string what)
    {
        var (name, count) = (what.Split(' ')[0], int.Parse(what.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        string Text(string of) => of == name ? new string('x', count) : "x";
        var fields = Enumerable.Range(0, name == "fields" ? count : 1).Select(_ => (JsonNode)new JsonObject
        {
            ["type"] = "input", ["label"] = Plain(Text("label")), ["element"] = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = "a", ["initial_value"] = Text("initial") },
        });
        return new JsonObject
        {
            ["type"] = "modal", ["callback_id"] = Text("callback"), ["title"] = Plain(Text("title")), ["submit"] = Plain("Send"), ["private_metadata"] = Text("metadata"), ["blocks"] = new JsonArray([.. fields]),
        };
    }

    private static JsonObject Message(string text, params JsonObject[] blocks)
    {
        var message = JsonNode.Parse("{" + Flags + "}")!.AsObject();
        message["text"] = text;
        if (blocks.Length > 0) message["blocks"] = new JsonArray([.. blocks]);
        return message;
    }

    private static JsonObject With(JsonObject json, string name, string value)
    {
        json[name] = value;
        return json;
    }

    private static JsonObject Plain(string text) => new() { ["type"] = "plain_text", ["text"] = text };

    private static JsonObject Part(string text) => new() { ["type"] = "rich_text_section", ["elements"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text }) };
}
