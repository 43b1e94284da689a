using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>Discord's own description of the calls that the bot makes, from the file beside (its README tells where from).</summary>
public sealed class OfficialSchema
{
    private readonly JsonObject _root = Read();
    private readonly JsonSchema _open, _closed;

    private OfficialSchema()
    {
        // The description has it as a number; documentation and every client as a decimal text (D-C-8).
        _root["components"]!["schemas"]!["ApplicationCommandUpdateRequest"]!["properties"]!["default_member_permissions"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^[0-9]+$" };

        // Of the errors of a field it has the codes as numbers; they are words (D-R-4).
        var word = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["code"] = new JsonObject { ["type"] = "string" }, ["message"] = new JsonObject { ["type"] = "string" } } };
        _root["components"]!["schemas"]!["InnerErrors"]!["properties"]!["_errors"]!["items"] = word;
        (_open, _closed) = (new JsonSchema(_root), new JsonSchema(_root, isClosed: true));
    }

    public static OfficialSchema Shared { get; } = new();

    /// <summary>The calls that have a body, "PATCH channels/{channel}/messages/{message}".</summary>
    public IReadOnlyCollection<string> Requests => [.. _root["requests"]!.AsObject().Select(request => request.Key)];

    /// <summary>What is wrong with the body of a call.</summary>
    /// <param name="route">"POST channels/{channel}/messages".</param>
    /// <param name="body">Its JSON.</param>
    /// <param name="isClosed">A property that Discord does not know is a fault, though it would pass over it.</param>
    public IReadOnlyList<string> OfRequest(string route, JsonNode? body, bool isClosed = true) =>
        _root["requests"]![route] is null ? [] : (isClosed ? _closed : _open).Problems(body, Place("requests", route));

    /// <summary>What is wrong with the answer to a call; every property must be known.</summary>
    public IReadOnlyList<string> OfAnswer(string route, int status, JsonNode? body)
    {
        if (body is null) return [];
        if (status == 429) return _closed.Problems(body, Place("errors", "ClientRatelimitedResponse"));
        if (status >= 400) return _open.Problems(body, Place("errors", "ClientErrorResponse"));
        return _root["responses"]![route] is null ? [$"nothing is known of an answer to {route}"] : _closed.Problems(body, Place("responses", route));
    }

    /// <summary>What is wrong with an object of that name: "UserResponse".</summary>
    public IReadOnlyList<string> Of(string name, JsonNode? node) => _closed.Problems(node, $"#/components/schemas/{name}");

    private static string Place(string section, string name) => $"#/{section}/{name.Replace("/", "~1", StringComparison.Ordinal)}";

    private static JsonObject Read()
    {
        using var stream = typeof(OfficialSchema).Assembly.GetManifestResourceStream("Simulators.Discord.Official.discord.schema.json") ?? throw new FileNotFoundException("The official schema is not among the resources.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
