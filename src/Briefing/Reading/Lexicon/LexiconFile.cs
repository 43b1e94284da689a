namespace Briefing.Reading.Lexicon;

/// <summary>
/// Reads the data files of the lexicon, which lie in <c>Lexicon/</c> beside the executable. A line that begins with
/// <c>#</c> is a comment; the head comment of each file says where its facts come from.
/// </summary>
public static class LexiconFile
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Lexicon");

    /// <exception cref="FileNotFoundException">The installation lacks the file.</exception>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The whole file, comments included: for tables so long that every line counts.</summary>
    /// <exception cref="FileNotFoundException">The installation lacks the file.</exception>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The lines of a tab-separated file, cut into their columns.</summary>
    /// <exception cref="FileNotFoundException">The installation lacks the file.</exception>
    public static IEnumerable<string[]> Table(string name) => Lines(name).Select(line => line.Split('\t'));
}
