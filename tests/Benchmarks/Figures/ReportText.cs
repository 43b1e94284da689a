namespace Benchmarks.Figures;

/// <summary>The part of a Markdown file between two marks, which a program writes.</summary>
internal static class ReportText
{
    private const string Begin = "<!-- figures -->\n", End = "<!-- end of figures -->";

    public static void Replace(string file, string text)
    {
        var whole = File.ReadAllText(file);
        var (begin, end) = (whole.IndexOf(Begin, StringComparison.Ordinal), whole.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidDataException($"{file} has no place for the figures: a line {Begin.Trim()} and after it a line {End}.");
        File.WriteAllText(file, whole[..(begin + Begin.Length)] + "\n" + text + "\n" + whole[end..]);
    }
}
