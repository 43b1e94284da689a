using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>Makes interactions as Discord sends them (D-I-3..9).</summary>
public sealed class InteractionMaker
{
    private readonly DiscordSimulator _discord;

    internal InteractionMaker(DiscordSimulator discord) => _discord = discord;

    /// <summary>Where people are and who they are, unless said otherwise.</summary>
    public SimulatedPerson Person { get; init; } = new();

    /// <summary>A slash command; values that are bool become flags, attachments what resolves them (D-I-5), all others texts.</summary>
    public SimulatedInteraction Slash(string name, params (string Name, object Value)[] options)
    {
        var data = new JsonObject
        {
            ["id"] = _discord.NextId(),
            ["name"] = name,
            ["type"] = 1,
            ["options"] = new JsonArray([.. options.Select(option => Option(option.Name, option.Value, isFocused: false))]),
        };
        var attached = options.Select(option => option.Value).OfType<JsonObject>().ToList();
        if (attached.Count > 0) data["resolved"] = new JsonObject { ["attachments"] = new JsonObject(attached.Select(file => KeyValuePair.Create(file["id"]!.ToString(), (JsonNode?)file))) };
        return Make(2, data);
    }

    public SimulatedInteraction Autocomplete(string name, string argument, string typed) => Make(4, new JsonObject
    {
        ["id"] = _discord.NextId(),
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(Option(argument, typed, isFocused: true)),
    });

    /// <summary>The command in the menu of a person's message.</summary>
    public SimulatedInteraction Menu(string name, string content, params JsonObject[] attachments)
    {
        var message = _discord.Write(Person, content, mentionsBot: false);
        foreach (var ofEvent in new[] { "guild_id", "member", "channel_type" }) message.Remove(ofEvent);
        message["attachments"] = new JsonArray([.. attachments]);
        return Menu(name, message);
    }

    /// <summary>The command in the menu of the bot's message.</summary>
    public SimulatedInteraction Menu(string name, SimulatedMessage message) => Menu(name, _discord.Seen(message));

    private SimulatedInteraction Menu(string name, JsonObject message)
    {
        var target = message["id"]!.ToString();
        return Make(2, new JsonObject
        {
            ["id"] = _discord.NextId(),
            ["name"] = name,
            ["type"] = 3,
            ["target_id"] = target,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [target] = message } },
        });
    }

    /// <summary>A button by its label.</summary>
    public SimulatedInteraction Press(SimulatedMessage message, string button) => PressId(message, message.Buttons[button]);

    /// <summary>A button by its id, be it there or not.</summary>
    public SimulatedInteraction PressId(SimulatedMessage message, string id) => Make(3, new JsonObject { ["custom_id"] = id, ["component_type"] = 2 }, message);

    /// <summary>A form that was sent: in labels, or in the rows of older clients (D-I-9).</summary>
    /// <param name="form">The first answer that showed it.</param>
    /// <param name="inRows">As older clients do.</param>
    /// <param name="message">The message with the button that opened it; null when a command did.</param>
    /// <param name="values">Field and text.</param>
    public SimulatedInteraction Submit(JsonObject form, bool inRows, SimulatedMessage? message, params (string Field, string Value)[] values) => Make(5, new JsonObject
    {
        ["custom_id"] = form["data"]!["custom_id"]!.ToString(),
        ["components"] = new JsonArray([.. values.Select(value =>
        {
            var input = new JsonObject { ["type"] = 4, ["id"] = 1, ["custom_id"] = value.Field, ["value"] = value.Value };
            return inRows ? new JsonObject { ["type"] = 1, ["components"] = new JsonArray(input) } : new JsonObject { ["type"] = 18, ["id"] = 2, ["component"] = input };
        })]),
    }, message);

    private static JsonObject Option(string name, object value, bool isFocused)
    {
        var option = new JsonObject { ["name"] = name };
        (option["type"], option["value"]) = value switch
        {
            bool flag => (5, JsonValue.Create(flag)),
            JsonObject file => (11, JsonValue.Create(file["id"]!.ToString())),
            _ => (3, JsonValue.Create(value.ToString())),
        };
        if (isFocused) option["focused"] = true;
        return option;
    }

    private SimulatedInteraction Make(int type, JsonObject data, SimulatedMessage? message = null)
    {
        var (id, token) = (_discord.NextId(), Guid.NewGuid().ToString("N"));
        var json = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = _discord.ApplicationId,
            ["type"] = type,
            ["token"] = token,
            ["version"] = 1,
            ["data"] = data,
            ["channel_id"] = Person.Channel,
            ["channel"] = new JsonObject { ["id"] = Person.Channel, ["type"] = Person.Guild is null ? 1 : 0 },
            ["app_permissions"] = "2248473465835073",
            ["locale"] = "en-GB",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = Person.Guild ?? "0" },
            ["attachment_size_limit"] = 10 * 1024 * 1024,
        };
        if (Person.Guild is { } guild)
        {
            json["guild_id"] = guild;
            json["guild"] = new JsonObject { ["id"] = guild, ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["context"] = 0;
            json["member"] = Person.Member();
        }
        else
        {
            json["context"] = 1;
            json["user"] = Person.User();
        }

        if (message is not null) json["message"] = _discord.Seen(message);
        return _discord.Know(new SimulatedInteraction(id, token, type, json, _discord.Clock.GetUtcNow()) { Original = message });
    }
}
