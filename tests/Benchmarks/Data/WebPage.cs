using System.Globalization;
using System.Text.Json;

namespace Benchmarks.Data;

/// <summary>A web page, and what people found in it.</summary>
/// <param name="Path">Its file, under the folder of pages.</param>
/// <param name="Title">The article's.</param>
/// <param name="Text">The article's.</param>
/// <param name="Published">The day, or null.</param>
internal sealed record WebPage(string Path, string Title, string Text, DateOnly? Published)
{
    public static IReadOnlyList<WebPage> ReadAll(string gold)
    {
        using var file = File.OpenRead(gold);
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.EnumerateObject().Select(page => Read(page.Name, page.Value))];
    }

    private static WebPage Read(string path, JsonElement page) => new(
        path,
        page.GetProperty("title").GetString() ?? "",
        page.GetProperty("articleBody").GetString() ?? "",
        page.GetProperty("published").GetString() is { Length: >= 10 } written ? DateOnly.ParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
}
