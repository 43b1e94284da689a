using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Simulators.Slack;

/// <summary>Sends acts to the app's addresses, signed as Slack signs them (S-H-1, S-H-2).</summary>
public sealed class RequestSender : IDisposable
{
    private const string Form = "application/x-www-form-urlencoded";

    private readonly SlackSimulator _slack;
    private readonly HttpClient _http = new();

    internal RequestSender(SlackSimulator slack) => _slack = slack;

    public string Sign(string timestamp, byte[] body, string? secret = null)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body];
        return "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret ?? _slack.SigningSecret), signed));
    }

    /// <summary>The body of an act, with its content type.</summary>
    public static (byte[] Body, string ContentType) Write(SimulatedAct act)
    {
        if (act.Type == "events_api") return (Encoding.UTF8.GetBytes(act.Payload.ToJsonString()), "application/json");
        var fields = act.Type == "slash_commands" ? act.Payload.Select(field => KeyValuePair.Create(field.Key, field.Value?.ToString() ?? "")) : [KeyValuePair.Create("payload", act.Payload.ToJsonString())];
        using var content = new FormUrlEncodedContent(fields);
        return (content.ReadAsByteArrayAsync().GetAwaiter().GetResult(), Form);
    }

    /// <param name="act">What was done.</param>
    /// <param name="address">Where the app listens, without path.</param>
    /// <param name="paths">The three paths for commands, interactions and events.</param>
    /// <param name="retry">The number of the retry; 0 for none (S-H-6).</param>
    /// <returns>The status and body of the app's answer.</returns>
    public async Task<(int Status, string Body)> SendAsync(SimulatedAct act, string address, (string Commands, string Interactive, string Events)? paths = null, int retry = 0)
    {
        var (commands, interactive, events) = paths ?? ("/slack/commands", "/slack/interactive", "/slack/events");
        var (body, type) = Write(act);
        var timestamp = _slack.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var headers = new List<(string, string)> { ("X-Slack-Signature", Sign(timestamp, body)), ("X-Slack-Request-Timestamp", timestamp) };
        if (retry > 0) headers.AddRange([("x-slack-retry-num", retry.ToString(CultureInfo.InvariantCulture)), ("x-slack-retry-reason", "http_timeout")]);
        var answer = await SendAsync(address + act.Type switch { "slash_commands" => commands, "interactive" => interactive, _ => events }, body, type, headers);
        if (answer.Status == 200) TakeAnswer(act, answer.Body);
        else act.HasFailed = true;
        return answer;
    }

    /// <summary>Whatever is given, for what Slack never sends.</summary>
    public async Task<(int Status, string Body)> SendAsync(string address, byte[] body, string contentType, IReadOnlyList<(string Name, string Value)> headers, string method = "POST")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = method == "GET" ? null : new ByteArrayContent(body) };
        if (request.Content is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        _slack.Transcript.Add($"endpoint answered {(int)response.StatusCode}");
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The body of a 200 is what the payload of an acknowledgement is over a socket.</summary>
    private void TakeAnswer(SimulatedAct act, string body)
    {
        var payload = body.Length == 0 ? null : body.StartsWith('{') ? System.Text.Json.Nodes.JsonNode.Parse(body) : new System.Text.Json.Nodes.JsonObject { ["text"] = body };
        act.Acknowledge(payload);
        if (act.Type == "slash_commands" && payload is System.Text.Json.Nodes.JsonObject { Count: > 0 } message) _slack.Responses.TakeAck(act, message);
    }
}
