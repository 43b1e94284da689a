using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Simulators.Discord;

/// <summary>A call as the simulator reads it: JSON, or JSON and a file in parts (D-R-3, D-M-6).</summary>
internal sealed record RestCall(HttpContext Context, string Route, JsonNode? Body, SimulatedFile? File)
{
    /// <summary>When it had come in, a time stamp.</summary>
    public long At { get; } = WireTimes.Now;

    public JsonObject Object => Body as JsonObject ?? [];

    public string Value(string name) => Context.Request.RouteValues[name]?.ToString() ?? "";

    public bool Flag(string name) => Context.Request.Query[name].ToString() is "true" or "True" or "1";

    /// <summary>Null when the body is not what its headers say.</summary>
    public static async Task<RestCall?> ReadAsync(HttpContext context, string route)
    {
        var request = context.Request;
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            var json = form["payload_json"].ToString() is { Length: > 0 } field ? field : form.Files["payload_json"] is { } part ? await TextAsync(part) : "{}";
            var file = form.Files.FirstOrDefault(sent => sent.Name.StartsWith("files[", StringComparison.Ordinal));
            return new RestCall(context, route, JsonNode.Parse(json), file is null ? null : await FileAsync(file));
        }

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        if (text.Length == 0) return new RestCall(context, route, null, null);
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true) return null;
        try
        {
            return new RestCall(context, route, JsonNode.Parse(text), null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<string> TextAsync(IFormFile part)
    {
        using var reader = new StreamReader(part.OpenReadStream());
        return await reader.ReadToEndAsync();
    }

    private static async Task<SimulatedFile> FileAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return new SimulatedFile(file.FileName, file.ContentType, content.ToArray());
    }
}
