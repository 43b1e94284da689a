using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Simulators.Slack;

/// <summary>A call of the Web API: JSON, or a form whose nested values are JSON (B).</summary>
internal sealed record ApiCall(string Method, JsonObject Body, string? Token, bool IsForm)
{
    public string? Text(string name) => Body[name]?.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Null when the body cannot be read.</summary>
    public static async Task<ApiCall?> ReadAsync(HttpContext context, string method)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : null;
        try
        {
            if (!context.Request.HasFormContentType)
            {
                var type = context.Request.ContentType ?? "";
                if (context.Request.ContentLength is null or 0) return new ApiCall(method, [], token, IsForm: false);
                if (!type.StartsWith("application/json", StringComparison.Ordinal)) return null;
                return await JsonNode.ParseAsync(context.Request.Body) is JsonObject json ? new ApiCall(method, json, token, IsForm: false) : null;
            }

            var body = new JsonObject();
            foreach (var field in await context.Request.ReadFormAsync()) body[field.Key] = Value(field.Value.ToString());
            token ??= body["token"]?.ToString();
            return new ApiCall(method, body, token, IsForm: true);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Value(string text)
    {
        if (text is "true" or "false") return JsonValue.Create(text == "true");
        return text is ['{', ..] or ['[', ..] ? JsonNode.Parse(text) : JsonValue.Create(text);
    }
}

/// <summary>What Slack says to a call.</summary>
internal sealed record ApiAnswer(JsonObject Body)
{
    public static ApiAnswer Ok(JsonObject? body = null)
    {
        body ??= [];
        body["ok"] = true;
        return new ApiAnswer(body);
    }

    public static ApiAnswer Error(string code) => new(new JsonObject { ["ok"] = false, ["error"] = code });
}
