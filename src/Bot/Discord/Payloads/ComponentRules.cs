using System.Text.Json.Nodes;
using Bot.Platforms;
using static Bot.Discord.Payloads.PayloadLimits;

namespace Bot.Discord.Payloads;

/// <summary>The limits of buttons, selects and their rows, and of a message made of components (A7).</summary>
internal static class ComponentRules
{
    public const int Row = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int TextDisplay = 10;
    public const int Label = 18;

    private const int LastSelect = 8;
    private const int UserSelect = 5;
    private const int LinkStyle = 5;
    private const int SkuStyle = 6;
    private const int MostComponents = 40;
    private const int MostText = 4_000;

    public static void CheckRows(JsonObject message, PayloadProblems found)
    {
        var ids = new HashSet<string>();
        foreach (var row in found.Objects(message, "components", Rows))
        {
            found.Unless(TypeOf(row) == Row, "a component stands outside of a row");
            CheckRow(row, ids, found);
        }
    }

    /// <summary>A message with the flag for components counts every one of them, nested or not.</summary>
    public static void CheckTree(JsonObject message, PayloadProblems found)
    {
        var all = Nested(message).ToList();
        found.Unless(all.Count is > 0 and <= MostComponents, $"the message has {all.Count} components, the most is {MostComponents}");
        var text = all.Where(component => TypeOf(component) == TextDisplay).Sum(component => found.Required(component, "content", MostText)?.Length ?? 0);
        found.Unless(text <= MostText, $"the components have {text} characters, the most is {MostText}");
        var ids = new HashSet<string>();
        foreach (var row in all.Where(component => TypeOf(component) == Row)) CheckRow(row, ids, found);
    }

    public static int? TypeOf(JsonObject component) => PayloadProblems.Number(component["type"]);

    private static void CheckRow(JsonObject row, HashSet<string> ids, PayloadProblems found)
    {
        var components = found.Objects(row, "components", ButtonsInRow, least: 1);
        foreach (var component in components)
        {
            if (TypeOf(component) == Button) CheckButton(component, found);
            else if (TypeOf(component) == StringSelect) CheckSelect(component, found);
            else found.Unless(TypeOf(component) is >= UserSelect and <= LastSelect, $"a row holds a component of type {component["type"]}");
            if (TypeOf(component) != Button) found.Unless(components.Count == 1, "a select shares its row");
            if (found.Text(component, "custom_id", CustomId, 1) is { } id) found.Unless(ids.Add(id), $"custom_id {id} is there twice");
        }
    }

    private static void CheckButton(JsonObject button, PayloadProblems found)
    {
        var style = PayloadProblems.Number(button["style"]);
        found.Text(button, "label", ButtonLabel);
        found.Unless(style is >= 1 and <= SkuStyle, $"a button has style {style}");
        if (style == LinkStyle)
        {
            found.Unless(button["custom_id"] is null, "a link button has a custom_id");
            if (found.Required(button, "url", ButtonUrl) is { } url) found.Unless(EmbedRules.IsHttp(url), "a button's url is no http or https address");
        }
        else if (style != SkuStyle)
        {
            found.Unless(button["custom_id"] is not null, "a button has no custom_id");
            found.Unless(button["url"] is null, "a button has custom_id and url");
            found.Unless(button["label"] is not null || button["emoji"] is not null, "a button has neither label nor emoji");
        }
    }

    private static void CheckSelect(JsonObject select, PayloadProblems found)
    {
        found.Unless(select["custom_id"] is not null, "a select has no custom_id");
        found.Text(select, "placeholder", SelectPlaceholder);
        var options = found.Objects(select, "options", SelectOptions, least: 1);
        foreach (var option in options)
        {
            found.Required(option, "label", SelectText);
            found.Required(option, "value", SelectText);
            found.Text(option, "description", SelectText);
        }

        found.Unless(options.Select(option => option["value"]?.ToString()).Distinct().Count() == options.Count, "two options of a select have the same value");
    }

    private static IEnumerable<JsonObject> Nested(JsonObject parent)
    {
        var children = (parent["components"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (parent["accessory"] is JsonObject accessory) children.Add(accessory);
        return children.SelectMany(child => Nested(child).Prepend(child));
    }
}
