using System.Text.Json;

namespace Benchmarks.Figures;

/// <summary>What a verb measured, kept beside the others' in the folder of work until the report gathers them.</summary>
internal static class FigureFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write<T>(string folder, string name, IReadOnlyList<T> measured)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(PathOf(folder, name), JsonSerializer.Serialize(measured, Indented) + "\n");
    }

    /// <returns>Nothing when it was not measured.</returns>
    public static IReadOnlyList<T> Read<T>(string folder, string name) =>
        File.Exists(PathOf(folder, name)) ? JsonSerializer.Deserialize<List<T>>(File.ReadAllText(PathOf(folder, name)))! : [];

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".json");
}
