using System.Text.Json.Nodes;
using Bot.Platforms;
using static Bot.Discord.Payloads.PayloadLimits;

namespace Bot.Discord.Payloads;

/// <summary>The types of first answers (D-A-3) and what each may hold.</summary>
internal static class ResponseRules
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int Deferred = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Suggestions = 8;
    public const int Form = 9;

    public static void Check(JsonObject response, PayloadProblems found)
    {
        var type = PayloadProblems.Number(response["type"]);
        var data = response["data"] as JsonObject;
        switch (type)
        {
            case Message or Update when data is not null:
                MessageRules.Check(data, found);
                break;
            case Deferred:
                found.Unless(PayloadProblems.Number(data?["flags"]) is null or 0 or Ephemeral, "a deferred answer can only be ephemeral (D-A-4)");
                break;
            case Pong or DeferredUpdate:
                break;
            case Suggestions when data is not null:
                CheckChoices(data, found);
                break;
            case Form when data is not null:
                CheckForm(data, found);
                break;
            default:
                found.Add($"there is no answer of type {type}, or it lacks its data");
                break;
        }
    }

    /// <summary>Also of a command's option.</summary>
    public static void CheckChoices(JsonObject owner, PayloadProblems found)
    {
        foreach (var choice in found.Objects(owner, "choices", Choices))
        {
            found.Required(choice, "name", ChoiceText);
            found.Unless(choice["value"] is not null, "a choice has no value");
            if (choice["value"]?.GetValueKind() == System.Text.Json.JsonValueKind.String) found.Text(choice, "value", ChoiceText);
        }
    }

    private static void CheckForm(JsonObject form, PayloadProblems found)
    {
        found.Required(form, "custom_id", CustomId);
        found.Required(form, "title", FormTitle);
        found.Unless(form["components"] is not null, "a form has no fields");
        var ids = new HashSet<string>();
        foreach (var label in found.Objects(form, "components", FormFields, least: 1))
        {
            if (ComponentRules.TypeOf(label) == ComponentRules.TextDisplay) continue;
            found.Unless(ComponentRules.TypeOf(label) is ComponentRules.Label or ComponentRules.Row, "a form holds something other than labels");
            found.Text(label, "label", FieldLabel, 1);
            found.Text(label, "description", FieldDescription);
            var input = label["component"] as JsonObject ?? (label["components"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
            if (input is null) found.Add("a label of a form has no field");
            else CheckInput(input, ids, found);
        }
    }

    private static void CheckInput(JsonObject input, HashSet<string> ids, PayloadProblems found)
    {
        if (found.Required(input, "custom_id", CustomId) is { } id) found.Unless(ids.Add(id), $"custom_id {id} is there twice");
        if (ComponentRules.TypeOf(input) != ComponentRules.TextInput) return;
        found.Text(input, "value", InputValue);
        found.Text(input, "placeholder", InputPlaceholder);
        found.Text(input, "label", FieldLabel, 1);
        found.Unless(PayloadProblems.Number(input["style"]) is 1 or 2, "a text field has no style");
        found.Unless(PayloadProblems.Number(input["min_length"]) is null or (>= 0 and <= InputValue), "min_length is out of range");
        found.Unless(PayloadProblems.Number(input["max_length"]) is null or (>= 1 and <= InputValue), "max_length is out of range");
    }
}
