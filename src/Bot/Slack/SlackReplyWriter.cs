using System.Text;
using System.Text.Json.Nodes;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Slack.Payloads;
using Bot.Slack.Text;
using Briefing.Articles;

namespace Bot.Slack;

/// <summary>Writes messages and forms as Slack takes them. All limits, escaping and flags are here.</summary>
/// <param name="linkOf">Where a citation's number leads; null for nowhere.</param>
internal sealed class SlackReplyWriter(Func<Citation, string?> linkOf)
{
    /// <summary>Every line of such a page fits one section, with its line breaks; Slack folds longer messages anyway.</summary>
    private const int LongestPage = 2_900;

    private readonly RichTextLineWriter _lines = new(linkOf);

    public IReadOnlyList<AnswerDocument> Pages(AnswerDocument document) => new PageCutter(_lines.Measure, LongestPage).Cut(document);

    /// <summary>A message, for whichever call will carry it.</summary>
    /// <param name="message">What to say.</param>
    /// <param name="snippet">A file's content to show inside, where the file itself cannot go along.</param>
    public JsonObject Message(ChatMessage message, ChatAttachment? snippet = null)
    {
        var blocks = new JsonArray();
        var parts = _lines.Write(message.Document.Lines);
        if (snippet is not null) foreach (var part in Snippet.Of(snippet)) parts.Add((JsonNode)part);
        if (parts.Count > 0) blocks.Add(new JsonObject { ["type"] = "rich_text", ["elements"] = parts });
        foreach (var row in message.Buttons.Chunk(PayloadLimits.ActionElements)) blocks.Add(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. row.Select(Button)]) });
        var payload = Flagged(Fallback(message.Document));
        if (blocks.Count > 0) payload["blocks"] = blocks;
        return payload;
    }

    /// <summary>A sentence of the bot's own.</summary>
    public static JsonObject Say(string words) => Flagged(SlackMarkup.Neutral(words));

    /// <param name="form">What to ask.</param>
    /// <param name="metadata">Comes back with what was filled in; nobody sees it.</param>
    public static JsonObject Form(ChatForm form, string metadata) => new()
    {
        ["type"] = "modal",
        ["callback_id"] = form.Id,
        ["title"] = Plain(form.Title, PayloadLimits.ViewTitle),
        ["submit"] = Plain("Send", PayloadLimits.ViewTitle),
        ["close"] = Plain("Cancel", PayloadLimits.ViewTitle),
        ["private_metadata"] = metadata,
        ["blocks"] = new JsonArray([.. form.Fields.Select(Field)]),
    };

    /// <summary>What notifications and screen readers get: as many whole lines as fit. The blocks have all of it.</summary>
    private static string Fallback(AnswerDocument document)
    {
        const string More = "\n…";
        var text = new StringBuilder();
        var bytes = 0;
        foreach (var line in PlainTextWriter.Write(document).Split('\n'))
        {
            var neutral = SlackMarkup.Neutral(line.Length <= LongestPage ? line : Cut(line, LongestPage / 4));
            bytes += Encoding.UTF8.GetByteCount(neutral) + 1;
            if (bytes > PayloadLimits.FallbackBytes - Encoding.UTF8.GetByteCount(More)) return text.Append(More).ToString();
            text.Append(text.Length > 0 ? "\n" : "").Append(neutral);
        }

        var whole = text.ToString().Trim();
        return whole.Length > 0 ? whole : "…";
    }

    /// <summary>The flags of every message (S-M-3, S-M-5).</summary>
    private static JsonObject Flagged(string text) => new()
    {
        ["text"] = text,
        ["parse"] = "none",
        ["link_names"] = false,
        ["mrkdwn"] = false,
        ["unfurl_links"] = false,
        ["unfurl_media"] = false,
    };

    private static JsonNode Button(ChatButton button)
    {
        var json = new JsonObject { ["type"] = "button", ["action_id"] = button.Id, ["text"] = Plain(button.Label, PayloadLimits.ButtonText) };
        if (button.Look != ButtonLook.Plain) json["style"] = button.Look == ButtonLook.Primary ? "primary" : "danger";
        return json;
    }

    private static JsonNode Field(ChatField field)
    {
        var longest = Math.Min(field.LongestText, PayloadLimits.InputText);
        var input = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = field.Id, ["multiline"] = field.IsLong, ["max_length"] = longest };
        if (field.Value.Length > 0) input["initial_value"] = Cut(SlackMarkup.Literal(field.Value), longest);
        return new JsonObject { ["type"] = "input", ["block_id"] = field.Id, ["label"] = Plain(field.Label, PayloadLimits.LabelText), ["element"] = input, ["optional"] = !field.IsRequired };
    }

    private static JsonObject Plain(string text, int most) => new() { ["type"] = "plain_text", ["text"] = Cut(SlackMarkup.Literal(text), most), ["emoji"] = false };

    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
