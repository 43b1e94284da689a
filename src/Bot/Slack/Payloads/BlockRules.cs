using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>The limits of blocks (B5): of the kinds that the bot makes; any other one is a problem, a markdown block too, in which mentions may be live (S-M-6).</summary>
internal static class BlockRules
{
    public static void Check(IReadOnlyList<JsonObject> blocks, bool isView, PayloadProblems found)
    {
        var ids = new HashSet<string>();
        foreach (var block in blocks)
        {
            if (found.Text(block, "block_id", PayloadLimits.Id, least: 1) is { } id) found.Unless(ids.Add(id), $"block_id {id} is there twice");
            CheckBlock(block, isView, found);
        }

        var text = blocks.Where(block => TypeOf(block) == "rich_text").Sum(RichTextRules.Length);
        found.Unless(text <= PayloadLimits.BlocksText, $"the blocks have {text} characters, the most is {PayloadLimits.BlocksText}");
    }

    public static string? TypeOf(JsonObject block) => block["type"]?.ToString();

    /// <summary>A plain_text object.</summary>
    public static void CheckPlain(JsonObject owner, string name, int most, PayloadProblems found, bool isRequired = true)
    {
        if (owner[name] is null && !isRequired) return;
        if (owner[name] is not JsonObject text || TypeOf(text) != "plain_text")
        {
            found.Add($"{name} is no plain_text");
            return;
        }

        found.Keys(text, "plain_text", "type", "text", "emoji");
        if (found.Required(text, "text", most) is { } words) TextRules.CheckUnits(words, name, found);
    }

    private static void CheckBlock(JsonObject block, bool isView, PayloadProblems found)
    {
        switch (TypeOf(block))
        {
            case "rich_text":
                found.Keys(block, "rich_text", "type", "block_id", "elements");
                RichTextRules.Check(block, found);
                break;
            case "header":
                found.Keys(block, "header", "type", "block_id", "text");
                CheckPlain(block, "text", PayloadLimits.HeaderText, found);
                break;
            case "section":
                found.Keys(block, "section", "type", "block_id", "text");
                CheckPlain(block, "text", PayloadLimits.SectionText, found);
                break;
            case "divider":
                found.Keys(block, "divider", "type", "block_id");
                break;
            case "actions":
                found.Keys(block, "actions", "type", "block_id", "elements");
                ElementRules.CheckButtons(found.Objects(block, "elements", PayloadLimits.ActionElements, least: 1), found);
                break;
            case "input" when isView:
                found.Keys(block, "input", "type", "block_id", "label", "hint", "element", "optional");
                ElementRules.CheckInput(block, found);
                break;
            default:
                found.Add($"there is no block {TypeOf(block)} here");
                break;
        }
    }
}
