using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>How the simulator answers a call.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body = null)
{
    public static RestAnswer Nothing { get; } = new(204);

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    /// <summary>D-R-4.</summary>
    public static RestAnswer Error(int status, int code, string message) => new(status, new JsonObject { ["code"] = code, ["message"] = message });

    public static RestAnswer Invalid(IEnumerable<string> problems) => new(400, new JsonObject
    {
        ["code"] = 50035,
        ["message"] = "Invalid Form Body",
        ["errors"] = new JsonObject { ["_errors"] = new JsonArray([.. problems.Select(problem => new JsonObject { ["code"] = "BASE_TYPE", ["message"] = problem })]) },
    });

    public static RestAnswer Unauthorised { get; } = Error(401, 0, "401: Unauthorized");

    public static RestAnswer UnknownChannel { get; } = Error(404, 10003, "Unknown Channel");

    public static RestAnswer UnknownMessage { get; } = Error(404, 10008, "Unknown Message");

    public static RestAnswer UnknownWebhook { get; } = Error(404, 10015, "Unknown Webhook");

    public static RestAnswer UnknownInteraction { get; } = Error(404, 10062, "Unknown interaction");

    public static RestAnswer AlreadyAcknowledged { get; } = Error(400, 40060, "Interaction has already been acknowledged.");

    public static RestAnswer InvalidToken { get; } = Error(401, 50027, "Invalid Webhook Token");
}
