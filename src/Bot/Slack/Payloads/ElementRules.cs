using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>The limits of buttons and of the fields of forms (B5).</summary>
internal static class ElementRules
{
    public static void CheckButtons(IReadOnlyList<JsonObject> buttons, PayloadProblems found)
    {
        var ids = new HashSet<string>();
        foreach (var button in buttons)
        {
            found.Keys(button, "a button", "type", "action_id", "text", "value", "url", "style", "accessibility_label");
            found.Unless(BlockRules.TypeOf(button) == "button", $"there is no element {BlockRules.TypeOf(button)} here");
            if (found.Required(button, "action_id", PayloadLimits.Id) is { } id) found.Unless(ids.Add(id), $"action_id {id} is there twice in its block");
            BlockRules.CheckPlain(button, "text", PayloadLimits.ButtonText, found);
            found.Text(button, "value", PayloadLimits.ButtonValue, least: 1);
            found.Text(button, "accessibility_label", PayloadLimits.ButtonText, least: 1);
            found.Unless(button["style"]?.ToString() is null or "primary" or "danger", "a button's style is neither primary nor danger");
            if (found.Text(button, "url", PayloadLimits.Url, least: 1) is { } url) found.Unless(RichTextRules.IsHttp(url), "a button's url is no http or https address");
        }
    }

    public static void CheckInput(JsonObject block, PayloadProblems found)
    {
        BlockRules.CheckPlain(block, "label", PayloadLimits.LabelText, found);
        BlockRules.CheckPlain(block, "hint", PayloadLimits.LabelText, found, isRequired: false);
        if (block["element"] is not JsonObject element || BlockRules.TypeOf(element) != "plain_text_input")
        {
            found.Add("an input has no plain_text_input");
            return;
        }

        found.Keys(element, "a plain_text_input", "type", "action_id", "initial_value", "multiline", "min_length", "max_length", "placeholder");
        found.Required(element, "action_id", PayloadLimits.Id);
        var longest = element["max_length"] is { } most && most.GetValueKind() == JsonValueKind.Number ? most.GetValue<int>() : PayloadLimits.InputText;
        found.Unless(longest is > 0 and <= PayloadLimits.InputText, $"max_length is {longest}, the most is {PayloadLimits.InputText}");
        found.Text(element, "initial_value", longest);
        BlockRules.CheckPlain(element, "placeholder", PayloadLimits.Placeholder, found, isRequired: false);
    }
}
