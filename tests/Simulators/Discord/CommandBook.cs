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

    internal JsonObject Application()
    {
        var application = new JsonObject
        {
            ["id"] = _discord.ApplicationId,
            ["name"] = "briefing",
            ["description"] = "",
            ["verify_key"] = _discord.Signer.PublicKey,
            ["interactions_endpoint_url"] = EndpointUrl,
            ["flags"] = 0,
            ["flags_new"] = "0",
            ["explicit_content_filter"] = 0,
            ["bot"] = _discord.Self(),
            ["owner"] = new SimulatedPerson { Id = "53908232506183680" }.User(),
        };
        foreach (var list in new[] { "redirect_uris", "eligible_oauth2_scopes" }) application[list] = new JsonArray();
        foreach (var count in new[] { "approximate_guild_count", "approximate_user_install_count", "approximate_user_authorization_count" }) application[count] = 1;
        foreach (var none in new[] { "icon", "type", "team", "role_connections_verification_url" }) application[none] = null;
        return application;
    }

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
        registered["type"] ??= 1;
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
