using System.Text.Json.Nodes;
using Bot.Discord.Payloads;

namespace Simulators.Discord;

/// <summary>The registered commands, a list a scope (D-C-1).</summary>
public sealed class CommandBook
{
    private readonly DiscordSimulator _discord;
    private readonly Dictionary<string, JsonArray> _scopes = [];

    internal CommandBook(DiscordSimulator discord) => _discord = discord;

    /// <summary>Of everywhere, or of a guild.</summary>
    public JsonArray Of(string guild = "")
    {
        lock (_scopes) return _scopes.GetValueOrDefault(guild) ?? [];
    }

    /// <summary>What the portal says the application's endpoint is.</summary>
    public string? EndpointUrl { get; set; }

    internal JsonObject Application() => new()
    {
        ["id"] = _discord.ApplicationId,
        ["name"] = "briefing",
        ["verify_key"] = _discord.Signer.PublicKey,
        ["interactions_endpoint_url"] = EndpointUrl,
        ["flags"] = 0,
        ["bot"] = new JsonObject { ["id"] = _discord.BotId, ["username"] = "briefing" },
    };

    internal RestAnswer Get(RestCall call) => RestAnswer.Ok(Of(call.Value("guild")).DeepClone());

    internal RestAnswer Put(RestCall call)
    {
        if (call.Body is not JsonArray commands) return RestAnswer.Invalid(["not a list"]);
        if (PayloadLinter.Problems(PayloadKind.Commands, commands) is { Count: > 0 } problems)
        {
            _discord.Complaints.Enqueue($"{call.Route}: {string.Join("; ", problems)}");
            return RestAnswer.Invalid(problems);
        }

        var isGlobal = call.Value("guild").Length == 0;
        var registered = new JsonArray([.. commands.Select(command => Registered(command!.AsObject(), isGlobal))]);
        lock (_scopes) _scopes[call.Value("guild")] = registered;
        _discord.Transcript.Add($"registered {registered.Count} commands");
        return RestAnswer.Ok(registered.DeepClone());
    }

    /// <summary>With all that Discord adds.</summary>
    private JsonObject Registered(JsonObject command, bool isGlobal)
    {
        var registered = command.DeepClone().AsObject();
        registered["id"] = _discord.NextId();
        registered["application_id"] = _discord.ApplicationId;
        registered["version"] = _discord.NextId();
        registered["description"] ??= "";
        registered["nsfw"] = false;
        registered["default_member_permissions"] ??= null;
        registered["name_localizations"] = null;
        registered["description_localizations"] = null;
        if (isGlobal) registered["integration_types"] ??= new JsonArray(0);
        foreach (var option in (registered["options"] as JsonArray ?? []).OfType<JsonObject>()) option["name_localizations"] = null;
        return registered;
    }
}
