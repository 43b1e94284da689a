using System.Text.Json.Nodes;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Discord.Payloads;
using Bot.Discord.Text;
using Briefing.Articles;

namespace Bot.Discord;

/// <summary>Writes messages and forms as Discord takes them. All limits, escaping and mentions are here.</summary>
/// <param name="linkOf">Where a citation's number leads; null for nowhere.</param>
internal sealed class DiscordReplyWriter(Func<Citation, string?> linkOf)
{
    private const int ShortInput = 1;
    private const int LongInput = 2;

    private readonly MarkdownLineWriter _lines = new(linkOf);

    public IReadOnlyList<AnswerDocument> Pages(AnswerDocument document) => new PageCutter(_lines.Measure, PayloadLimits.EmbedDescription).Cut(document);

    /// <summary>A new message.</summary>
    public DiscordPayload Message(ChatMessage message)
    {
        var payload = Common(message);
        if (message.Visibility == Visibility.Ephemeral) payload["flags"] = PayloadLimits.Ephemeral;
        if (payload["components"] is JsonArray { Count: 0 }) payload.Remove("components");
        if (payload["attachments"] is JsonArray { Count: 0 }) payload.Remove("attachments");
        return new DiscordPayload(payload, message.Attachment is { } file ? file with { Name = NameOf(file) } : null);
    }

    /// <summary>A message in the place of another: it says of everything what is to stay, mentions too (D-A-10, D-M-6).</summary>
    public DiscordPayload Edit(ChatMessage message) => new(Common(message), message.Attachment is { } file ? file with { Name = NameOf(file) } : null);

    /// <summary>A form in labels (D-A-9).</summary>
    public static JsonObject Form(ChatForm form) => new()
    {
        ["custom_id"] = form.Id,
        ["title"] = Cut(form.Title, PayloadLimits.FormTitle),
        ["components"] = new JsonArray([.. form.Fields.Select(Field)]),
    };

    private JsonObject Common(ChatMessage message)
    {
        var text = string.Join('\n', message.Document.Lines.Select(_lines.Write)).Trim();
        return new JsonObject
        {
            ["embeds"] = text.Length > 0 ? new JsonArray(new JsonObject { ["description"] = text }) : [],
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
            ["components"] = new JsonArray([.. message.Buttons.Chunk(PayloadLimits.ButtonsInRow).Select(Row)]),
            ["attachments"] = message.Attachment is { } file ? new JsonArray(new JsonObject { ["id"] = "0", ["filename"] = NameOf(file) }) : [],
        };
    }

    private static JsonObject Row(ChatButton[] buttons) => new()
    {
        ["type"] = ComponentRules.Row,
        ["components"] = new JsonArray([.. buttons.Select(button => new JsonObject
        {
            ["type"] = ComponentRules.Button,
            ["style"] = button.Look switch { ButtonLook.Primary => 1, ButtonLook.Danger => 4, _ => 2 },
            ["label"] = Cut(button.Label, PayloadLimits.ButtonLabel),
            ["custom_id"] = button.Id,
        })]),
    };

    private static JsonObject Field(ChatField field)
    {
        var input = new JsonObject
        {
            ["type"] = ComponentRules.TextInput,
            ["custom_id"] = field.Id,
            ["style"] = field.IsLong ? LongInput : ShortInput,
            ["required"] = field.IsRequired,
            ["max_length"] = Math.Min(field.LongestText, PayloadLimits.InputValue),
        };
        if (field.Value.Length > 0) input["value"] = Cut(field.Value, Math.Min(field.LongestText, PayloadLimits.InputValue));
        return new JsonObject { ["type"] = ComponentRules.Label, ["label"] = Cut(field.Label, PayloadLimits.FieldLabel), ["component"] = input };
    }

    /// <summary>Only letters, digits, dot and dash: the name goes into a header.</summary>
    private static string NameOf(ChatAttachment file) => string.Concat(file.Name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));

    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
