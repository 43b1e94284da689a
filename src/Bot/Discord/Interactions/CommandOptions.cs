using System.Text;
using System.Text.Json;
using Bot.Commands;
using Briefing.Answers.Questions;

namespace Bot.Discord.Interactions;

/// <summary>The options somebody filled in (D-I-4..6), as the words that would be typed for them.</summary>
internal sealed class CommandOptions
{
    private const int AttachmentType = 11;

    private readonly Dictionary<string, JsonElement> _values = [];
    private readonly List<JsonElement> _attachments = [];

    /// <summary>Files, resolved.</summary>
    public IReadOnlyList<JsonElement> Attachments => _attachments;

    /// <summary>The option being written, for suggestions; null otherwise.</summary>
    public string? Focused { get; private set; }

    public static CommandOptions Of(JsonElement data)
    {
        var options = new CommandOptions();
        if (!data.TryGetProperty("options", out var given) || given.ValueKind != JsonValueKind.Array) return options;
        foreach (var option in given.EnumerateArray())
        {
            if (!option.TryGetProperty("name", out var named) || named.GetString() is not { } name || !option.TryGetProperty("value", out var value)) continue;
            if (option.TryGetProperty("focused", out var focused) && focused.ValueKind == JsonValueKind.True) options.Focused = name;
            if (!option.TryGetProperty("type", out var type) || !type.TryGetInt32(out var kind) || kind != AttachmentType) options._values[name] = value;
            else if (Resolved(data, value) is { } attachment) options._attachments.Add(attachment);
        }

        return options;
    }

    public string Text(string name) => _values.TryGetValue(name, out var value) ? value.ToString().Trim() : "";

    public bool? Flag(string name) => _values.TryGetValue(name, out var value) ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null } : null;

    /// <summary>"/closures 2024 where:"China"": what has no key first.</summary>
    /// <param name="command">Its name.</param>
    /// <param name="arguments">In the catalogue's order.</param>
    public string Typed(string command, IReadOnlyList<CommandArgument> arguments)
    {
        var text = new StringBuilder("/").Append(command);
        List<string> names = [.. arguments.Where(argument => !HasKey(argument)).Select(argument => argument.Name).Append(DiscordRequestReader.FreeOption).Where(name => Text(name).Length > 0)];
        foreach (var name in names) text.Append(' ').Append(IsOneWord(name) && name != names[^1] ? CommandWord.Quoted(CommandWord.Whole(Text(name))) : Text(name));
        foreach (var argument in arguments.Where(HasKey))
        {
            if (Text(argument.Name) is { Length: > 0 } value) text.Append(' ').Append(argument.Name).Append(":\"").Append(Unquoted(value)).Append('"');
        }

        return text.ToString();
    }

    /// <summary>What follows it must not be taken for a part of it.</summary>
    private static bool IsOneWord(string argument) => argument is "article" or "passage";

    private static bool HasKey(CommandArgument argument) => argument.Name is "when" or "where" or "who";

    /// <summary>A quotation mark inside would end the value.</summary>
    private static string Unquoted(string value) => string.Concat(value.Select(c => c is '"' or '“' or '”' or '„' or '«' or '»' ? '\'' : c));

    private static JsonElement? Resolved(JsonElement data, JsonElement id) =>
        data.TryGetProperty("resolved", out var resolved) && resolved.TryGetProperty("attachments", out var attachments) && attachments.TryGetProperty(id.ToString(), out var attachment) ? attachment : null;
}
