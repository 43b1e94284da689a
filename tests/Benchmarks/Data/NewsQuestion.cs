using System.Globalization;
using System.Text.Json;

namespace Benchmarks.Data;

/// <summary>A question about the news.</summary>
/// <param name="Id">Its key; one that begins with w is from outside the news.</param>
/// <param name="Words">The question.</param>
/// <param name="At">The day it was asked.</param>
/// <param name="Answers">What answers it, any of them; none when nothing does.</param>
/// <param name="Articles">The ids of the articles that hold the answer.</param>
internal sealed record NewsQuestion(string Id, string Words, DateOnly? At, IReadOnlyList<string> Answers, IReadOnlyCollection<string> Articles)
{
    public static IReadOnlyList<NewsQuestion> ReadAll(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Read(JsonElement.Parse(line)))];

    private static NewsQuestion Read(JsonElement line) => new(
        line.GetProperty("id").ToString(),
        line.GetProperty("question").GetString()!,
        line.TryGetProperty("at", out var at) ? DateOnly.ParseExact(at.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Strings(line, "answers"),
        Strings(line, "articles").ToHashSet());

    private static List<string> Strings(JsonElement line, string name) =>
        line.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
