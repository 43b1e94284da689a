using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Discord.Payloads;

namespace Bot.Discord;

/// <summary>Makes Discord's list of commands from the catalogue (A6) and registers it when it differs from what is there. In the bot's one language: without localisations none wins over the default (D-C-7).</summary>
internal static class DiscordRegistration
{
    private const int StringOption = 3;
    private const int BooleanOption = 5;
    private const int AttachmentOption = 11;
    private const int LongestValue = 1_000;

    private static readonly string[] Suggested = ["when", "where", "who", "article", "command"];

    /// <param name="catalogue">What the bot can be asked.</param>
    /// <param name="isGlobal">Contexts are for global commands alone (D-C-9).</param>
    public static JsonArray Commands(Catalogue catalogue, bool isGlobal)
    {
        var commands = new JsonArray([.. catalogue.Commands.Select(Command), .. ChatMenu.All.Select(Menu)]);
        foreach (var command in commands.OfType<JsonObject>().Where(_ => isGlobal))
        {
            command["contexts"] = command.ContainsKey("default_member_permissions") ? new JsonArray(0) : new JsonArray(0, 1);
            command["integration_types"] = new JsonArray(0);
        }

        return commands;
    }

    /// <returns>Whether anything had to be changed (D-C-1): new names are counted by the day (D-L-7).</returns>
    public static async Task<bool> ApplyAsync(DiscordClient client, DiscordOptions options, Catalogue catalogue, CancellationToken cancel)
    {
        var application = await ApplicationAsync(client, options, cancel);
        var wanted = Commands(catalogue, isGlobal: options.Guild is null);
        if (IsRegistered(wanted, await client.GetCommandsAsync(application, options.Guild, cancel))) return false;
        await client.PutCommandsAsync(application, options.Guild, wanted, cancel);
        return true;
    }

    public static async Task<string> ApplicationAsync(DiscordClient client, DiscordOptions options, CancellationToken cancel) =>
        options.ApplicationId ?? (await client.GetApplicationAsync(cancel)).GetProperty("id").GetString()!;

    public static bool IsRegistered(JsonArray wanted, JsonElement registered) =>
        CanonicalCommands.Of(JsonElement.Parse(wanted.ToJsonString())).SequenceEqual(CanonicalCommands.Of(registered));

    private static JsonObject Command(CommandEntry entry)
    {
        var options = entry.Arguments.OrderByDescending(argument => argument.IsRequired).Select(Option).Append(Free()).Append(Public()).Concat(Enumerable.Range(1, entry.Files).Select(File));
        return For(entry.Access, new JsonObject { ["type"] = CommandRules.Chat, ["name"] = entry.Name, ["description"] = Cut(entry.Help), ["options"] = new JsonArray([.. options]) });
    }

    private static JsonObject Menu(ChatMenu menu) => For(menu.Access, new JsonObject { ["type"] = CommandRules.Menu, ["name"] = menu.Label });

    /// <summary>Who sees a command at first; a guild's admins may change it, so it is checked again when it is used (D-C-8).</summary>
    private static JsonObject For(CommandAccess access, JsonObject command)
    {
        if (access == CommandAccess.Moderator) command["default_member_permissions"] = DiscordPermissions.ManageGuild.ToString(CultureInfo.InvariantCulture);
        return command;
    }

    private static JsonObject Option(CommandArgument argument)
    {
        var option = new JsonObject { ["type"] = StringOption, ["name"] = argument.Name, ["description"] = Cut(argument.Help), ["max_length"] = LongestValue };
        if (argument.IsRequired) option["required"] = true;
        if (Suggested.Contains(argument.Name)) option["autocomplete"] = true;
        return option;
    }

    /// <summary>Whoever types as in the terminal can do so here.</summary>
    private static JsonObject Free() => new() { ["type"] = StringOption, ["name"] = DiscordRequestReader.FreeOption, ["description"] = "All of it in your own words: 2024 china", ["max_length"] = LongestValue };

    private static JsonObject File(int number) => new() { ["type"] = AttachmentOption, ["name"] = string.Create(CultureInfo.InvariantCulture, $"file{number}"), ["description"] = "A page, PDF, Word file, mail, Markdown, text or .jsonl" };

    private static JsonObject Public() => new() { ["type"] = BooleanOption, ["name"] = DiscordRequestReader.PublicOption, ["description"] = "Let everybody here see the answer" };

    private static string Cut(string help) => help.Length <= PayloadLimits.CommandDescription ? help : help[..(PayloadLimits.CommandDescription - 1)] + "…";
}
