using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>Slack's own schema and samples, from the files beside this one (their README tells where from).</summary>
public static class Official
{
    public static JsonObject ManifestSchema() => Read("slack.manifest.schema.json");

    /// <param name="name">"users.info", "SlashCommandPayload".</param>
    public static JsonObject Sample(string name) => Read($"samples.{name}.json");

    private static JsonObject Read(string name)
    {
        using var stream = typeof(Official).Assembly.GetManifestResourceStream($"Simulators.Slack.Official.{name}") ?? throw new FileNotFoundException($"There is no {name} among the official files.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
