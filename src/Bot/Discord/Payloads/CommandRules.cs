using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Platforms;
using static Bot.Discord.Payloads.PayloadLimits;

namespace Bot.Discord.Payloads;

/// <summary>The limits of commands (D-C-2..9).</summary>
internal static partial class CommandRules
{
    public const int Chat = 1;
    public const int User = 2;
    public const int Menu = 3;

    private const int Subcommand = 1;
    private const int Group = 2;
    private const int LastOption = 11;
    private const int LongestString = 6_000;

    public static void Check(JsonArray commands, PayloadProblems found)
    {
        var all = commands.OfType<JsonObject>().ToList();
        found.Unless(all.Count == commands.Count, "a command is no object");
        foreach (var command in all) CheckCommand(command, found);
        foreach (var type in all.GroupBy(TypeOf))
        {
            var most = type.Key == Chat ? ChatCommands : MenuCommands;
            found.Unless(type.Count() <= most, $"there are {type.Count()} commands of type {type.Key}, the most is {most}");
            found.Unless(type.Select(NameOf).Distinct().Count() == type.Count(), $"two commands of type {type.Key} have the same name");
        }
    }

    private static void CheckCommand(JsonObject command, PayloadProblems found)
    {
        var name = found.Required(command, "name", CommandName) ?? "";
        var type = TypeOf(command);
        found.Unless(type is >= Chat and <= Menu, $"{name}: there is no command of type {type}");
        if (type == Chat)
        {
            found.Unless(ChatName().IsMatch(name), $"{name} is no name of a command (D-C-3)");
            found.Required(command, "description", CommandDescription);
        }
        else
        {
            found.Unless(command["description"] is null or JsonValue && (command["description"]?.ToString() ?? "").Length == 0, $"{name}: a menu command has no description");
            found.Unless(command["options"] is null or JsonArray { Count: 0 }, $"{name}: a menu command has no options");
        }

        if (command["default_member_permissions"] is { } permissions)
        {
            found.Unless(permissions.GetValueKind() == JsonValueKind.String && BigInteger.TryParse(permissions.GetValue<string>(), out var bits) && bits.Sign >= 0, $"{name}: default_member_permissions is no decimal text (D-C-8)");
        }

        CheckOptions(command, depth: 0, found);
        var length = TextOf(command);
        found.Unless(length <= CommandText, $"{name} has {length} characters, the most is {CommandText} (D-C-6)");
    }

    private static void CheckOptions(JsonObject owner, int depth, PayloadProblems found)
    {
        var options = found.Objects(owner, "options", CommandOptions);
        found.Unless(options.Select(NameOf).Distinct().Count() == options.Count, $"two options of {owner["name"]} have the same name");
        var subcommands = options.Count(option => TypeOf(option) is Subcommand or Group);
        found.Unless(subcommands == 0 || subcommands == options.Count, $"{owner["name"]} mixes subcommands and options");
        var optionalSeen = false;
        foreach (var option in options)
        {
            var type = TypeOf(option);
            var name = found.Required(option, "name", CommandName) ?? "";
            found.Unless(ChatName().IsMatch(name), $"{name} is no name of an option (D-C-3)");
            found.Required(option, "description", CommandDescription);
            found.Unless(type is >= Subcommand and <= LastOption, $"{name}: there is no option of type {type}");
            found.Unless(type is not (Subcommand or Group) || (depth == 0 || (depth == 1 && type == Subcommand && TypeOf(owner) == Group)), $"{name} is nested too deep");
            if (type is Subcommand or Group)
            {
                CheckOptions(option, depth + 1, found);
                continue;
            }

            var isRequired = PayloadProblems.IsTrue(option["required"]);
            found.Unless(!isRequired || !optionalSeen, $"{name} is required and comes after an option that is not");
            optionalSeen |= !isRequired;
            ResponseRules.CheckChoices(option, found);
            found.Unless(!PayloadProblems.IsTrue(option["autocomplete"]) || option["choices"] is null or JsonArray { Count: 0 }, $"{name} has choices and autocomplete");
            found.Unless(PayloadProblems.Number(option["min_length"]) is null or (>= 0 and <= LongestString), $"{name}: min_length is out of range");
            found.Unless(PayloadProblems.Number(option["max_length"]) is null or (>= 1 and <= LongestString), $"{name}: max_length is out of range");
        }
    }

    private static int TypeOf(JsonObject command) => PayloadProblems.Number(command["type"]) ?? Chat;

    private static string? NameOf(JsonObject command) => command["name"]?.ToString();

    private static int TextOf(JsonObject command)
    {
        var own = (NameOf(command)?.Length ?? 0) + (command["description"]?.ToString().Length ?? 0);
        var choices = (command["choices"] as JsonArray ?? []).OfType<JsonObject>().Sum(choice => (choice["name"]?.ToString().Length ?? 0) + (choice["value"]?.ToString().Length ?? 0));
        return own + choices + (command["options"] as JsonArray ?? []).OfType<JsonObject>().Sum(TextOf);
    }

    /// <summary>Lower case where there is one; the letters of the two scripts that D-C-3 adds are letters and marks.</summary>
    [GeneratedRegex(@"^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex ChatName();
}
