using System.Text.Json.Nodes;
using Bot.Discord.Payloads;

namespace Bot.Tests.Discord.Payloads;

/// <summary>Each limit is met, and passed by one (A7, D-C-2..8, D-A-3..9).</summary>
public sealed class PayloadLinterTests
{
    public static TheoryData<string, bool> Messages
    {
        get
        {
            var rows = new TheoryData<string, bool>();
            void Row(string good, string bad)
            {
                rows.Add(good, true);
                rows.Add(bad, false);
            }

            Row(Message($"\"content\":\"{X(2_000)}\""), Message($"\"content\":\"{X(2_001)}\""));
            Row(Embeds(10, """{"description":"x"}"""), Embeds(11, """{"description":"x"}"""));
            Row(Embed($"\"title\":\"{X(256)}\""), Embed($"\"title\":\"{X(257)}\""));
            Row(Embed($"\"description\":\"{X(4_096)}\""), Embed($"\"description\":\"{X(4_097)}\""));
            Row(Embed($"\"fields\":[{Repeat(25, """{"name":"n","value":"v"}""")}]"), Embed($"\"fields\":[{Repeat(26, """{"name":"n","value":"v"}""")}]"));
            Row(Embed($"\"fields\":[{{\"name\":\"{X(256)}\",\"value\":\"{X(1_024)}\"}}]"), Embed($"\"fields\":[{{\"name\":\"{X(257)}\",\"value\":\"v\"}}]"));
            Row(Embed("\"fields\":[{\"name\":\"n\",\"value\":\"v\"}]"), Embed($"\"fields\":[{{\"name\":\"n\",\"value\":\"{X(1_025)}\"}}]"));
            Row(Embed("\"fields\":[{\"name\":\"n\",\"value\":\"v\"}]"), Embed("\"fields\":[{\"name\":\" \",\"value\":\"v\"}]"));
            Row(Embed($"\"footer\":{{\"text\":\"{X(2_048)}\"}}"), Embed($"\"footer\":{{\"text\":\"{X(2_049)}\"}}"));
            Row(Embeds(2, $$$"""{"description":"{{{X(3_000)}}}"}"""), Embeds(2, $$$"""{"description":"{{{X(3_001)}}}"}"""));
            Row(Embed("\"description\":\"x\",\"url\":\"https://a.example\""), Embed("\"description\":\"x\",\"url\":\"javascript:x\""));
            Row(Rows(5, Row5(1)), Rows(6, Row5(1)));
            Row(Rows(1, Row5(5)), Rows(1, Row5(6)));
            Row(Button($"\"style\":1,\"label\":\"{X(80)}\",\"custom_id\":\"{X(100)}\""), Button($"\"style\":1,\"label\":\"{X(81)}\",\"custom_id\":\"a\""));
            Row(Button("\"style\":2,\"label\":\"x\",\"custom_id\":\"a\""), Button($"\"style\":2,\"label\":\"x\",\"custom_id\":\"{X(101)}\""));
            Row(Button("\"style\":2,\"label\":\"x\",\"custom_id\":\"a\""), Button("\"style\":2,\"label\":\"x\""));
            Row(Button("\"style\":5,\"label\":\"x\",\"url\":\"https://a.example\""), Button("\"style\":5,\"label\":\"x\",\"url\":\"https://a.example\",\"custom_id\":\"a\""));
            Row(Message("\"content\":\"x\",\"flags\":64"), Message("\"content\":\"x\",\"flags\":1"));
            Row(Message("\"content\":\"x\""), Message("\"content\":\" \""));
            Row(Message($"\"content\":\"x\",\"nonce\":\"{X(25)}\""), Message($"\"content\":\"x\",\"nonce\":\"{X(26)}\""));
            Row(Message($"\"content\":\"x\",\"attachments\":[{Repeat(10, """{"id":"0"}""")}]"), Message($"\"content\":\"x\",\"attachments\":[{Repeat(11, """{"id":"0"}""")}]"));
            Row(Message("\"content\":\"x\",\"attachments\":[{\"id\":\"0\"}]"), Message("\"content\":\"x\",\"attachments\":[{\"id\":0}]"));
            Row(Message("\"content\":\"x\""), """{"content":"x"}""");
            Row(Message("\"content\":\"x\""), """{"content":"x","allowed_mentions":{"parse":["users"]}}""");
            Row(Message($"\"flags\":32768,\"components\":[{Repeat(40, """{"type":14}""")}]"), Message($"\"flags\":32768,\"components\":[{Repeat(41, """{"type":14}""")}]"));
            Row(Message("""  "flags":32768,"components":[{"type":10,"content":"x"}] """), Message("""  "flags":32768,"content":"x","components":[{"type":10,"content":"x"}] """));
            return rows;
        }
    }

    public static TheoryData<string, bool> Responses => new()
    {
        { """{"type":1}""", true },
        { """{"type":2}""", false },
        { """{"type":4}""", false },
        { """{"type":5,"data":{"flags":64}}""", true },
        { """{"type":5,"data":{"flags":4}}""", false },
        { """{"type":6}""", true },
        { $$$"""{"type":8,"data":{"choices":[{{{Repeat(25, """{"name":"n","value":"v"}""")}}}]}}""", true },
        { $$$"""{"type":8,"data":{"choices":[{{{Repeat(26, """{"name":"n","value":"v"}""")}}}]}}""", false },
        { $$$"""{"type":8,"data":{"choices":[{"name":"{{{X(100)}}}","value":"{{{X(100)}}}"}]}}""", true },
        { $$$"""{"type":8,"data":{"choices":[{"name":"{{{X(101)}}}","value":"v"}]}}""", false },
        { $$$"""{"type":8,"data":{"choices":[{"name":"n","value":"{{{X(101)}}}"}]}}""", false },
        { Form(X(45), 5), true },
        { Form(X(46), 5), false },
        { Form("t", 6), false },
        { Form("t", 0), false },
        { """{"type":9,"data":{"custom_id":"a","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"x"}}]}}""", false },
    };

    public static TheoryData<string, bool> Commands => new()
    {
        { Command(""), true },
        { """[{"name":"Closures","description":"d"}]""", false },
        { """[{"name":"clo sures","description":"d"}]""", false },
        { $$$"""[{"name":"{{{X(32)}}}","description":"{{{X(100)}}}"}]""", true },
        { $$$"""[{"name":"{{{X(33)}}}","description":"d"}]""", false },
        { $$$"""[{"name":"a","description":"{{{X(101)}}}"}]""", false },
        { """[{"name":"a\n","description":"d"}]""", false },
        { """[{"name":"a","description":"d"},{"name":"a","description":"e"}]""", false },
        { """[{"name":"a","description":"d"},{"name":"a","type":3}]""", true },
        { """[{"name":"Ask about this","type":3,"description":"d"}]""", false },
        { Command(Numbered(25, i => $$$"""{"type":3,"name":"o{{{i}}}","description":"d"}""")), true },
        { Command(Numbered(26, i => $$$"""{"type":3,"name":"o{{{i}}}","description":"d"}""")), false },
        { Command("""{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}"""), false },
        { Command("""{"type":3,"name":"a","description":"d"},{"type":3,"name":"a","description":"d"}"""), false },
        { Command("""{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"n","value":"v"}]}"""), false },
        { Command("""{"type":12,"name":"a","description":"d"}"""), false },
        { Command("""{"type":1,"name":"a","description":"d"},{"type":3,"name":"b","description":"d"}"""), false },
        { $"[{Numbered(100, i => $$$"""{"name":"c{{{i}}}","description":"d"}""")}]", true },
        { $"[{Numbered(101, i => $$$"""{"name":"c{{{i}}}","description":"d"}""")}]", false },
        { $"[{Numbered(16, i => $$$"""{"name":"c{{{i}}}","type":3}""")}]", false },
        { """[{"name":"a","description":"d","default_member_permissions":"32"}]""", true },
        { """[{"name":"a","description":"d","default_member_permissions":32}]""", false },
        { Command(Numbered(4, i => $$$"""{"type":3,"name":"o{{{i}}}","description":"d","choices":[{{{Numbered(10, j => $$$"""{"name":"{{{X(100)}}}","value":"{{{X(100)}}}"}""")}}}]}""")), false },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_at_its_limit_passes_and_one_beyond_does_not(string message, bool isGood) => Check(PayloadKind.Message, message, isGood);

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_first_answer_at_its_limit_passes_and_one_beyond_does_not(string response, bool isGood) => Check(PayloadKind.InteractionResponse, response, isGood);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_list_of_commands_at_its_limit_passes_and_one_beyond_does_not(string commands, bool isGood) => Check(PayloadKind.Commands, commands, isGood);

    private static void Check(PayloadKind kind, string json, bool isGood)
    {
        var problems = PayloadLinter.Problems(kind, JsonNode.Parse(json)!);
        Assert.True(isGood == (problems.Count == 0), $"{(json.Length > 300 ? json[..300] : json)}: {string.Join("; ", problems)}");
    }

    private static string X(int count) => new('x', count);

    private static string Repeat(int count, string one) => string.Join(',', Enumerable.Repeat(one, count));

    private static string Numbered(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));

    private static string Message(string parts) => "{\"allowed_mentions\":{\"parse\":[]}," + parts + "}";

    private static string Embed(string parts) => Message("\"embeds\":[{" + parts + "}]");

    private static string Embeds(int count, string embed) => Message($"\"embeds\":[{Repeat(count, embed)}]");

    private static string Rows(int count, Func<int, string> row) => Message($"\"content\":\"x\",\"components\":[{Numbered(count, row)}]");

    private static Func<int, string> Row5(int buttons) => row => $$$"""{"type":1,"components":[{{{Numbered(buttons, i => $$$"""{"type":2,"style":2,"label":"x","custom_id":"{{{row}}}-{{{i}}}"}""")}}}]}""";

    private static string Button(string parts) => Message("\"content\":\"x\",\"components\":[{\"type\":1,\"components\":[{\"type\":2," + parts + "}]}]");

    private static string Form(string title, int fields) =>
        $$$"""{"type":9,"data":{"custom_id":"a","title":"{{{title}}}","components":[{{{Numbered(fields, i => $$$"""{"type":18,"label":"l","component":{"type":4,"style":1,"custom_id":"f{{{i}}}"}}""")}}}]}}""";

    private static string Command(string options) => $$$"""[{"name":"a","description":"d","options":[{{{options}}}]}]""";
}
