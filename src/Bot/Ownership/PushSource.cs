using Bot.CommandLine;
using Briefing.Intake;

namespace Bot.Ownership;

/// <summary>The paths of a push as they were given, and the folder they were given in; <c>-</c> is standard input.</summary>
internal sealed record PushSource(IReadOnlyList<string> Paths, string Folder)
{
    /// <param name="paths">As given.</param>
    /// <exception cref="RefusedException">One of them is empty: what would be meant is the folder of the caller, and nobody means that.</exception>
    public static PushSource Of(IReadOnlyList<string> paths) => paths.Any(string.IsNullOrWhiteSpace)
        ? throw new RefusedException("bad-path", "An empty path names no file; the folder that you are in is “.”.")
        : new PushSource(paths, Environment.CurrentDirectory);

    public bool HasInput => Paths.Contains("-");

    /// <summary>Reads drafts one by one; messages name a path as it was given.</summary>
    /// <param name="input">What <c>-</c> stands for.</param>
    public IEnumerable<DraftResult> Read(Stream input) =>
        Paths.SelectMany(path => path == "-" ? DraftReader.Read(input, "-") : DraftReader.Read(FullPath(path)).Select(result => Named(result, path)));

    /// <summary>What its folders hold that is not read, with the reason.</summary>
    /// <param name="apart">The index folder: what is in there is the bot's own.</param>
    public IEnumerable<DraftResult> LeftOut(string apart) =>
        Paths.Where(path => path != "-").SelectMany(path => DraftReader.LeftOut(FullPath(path)).Where(left => !IsIn(apart, left.From)).Select(left => Named(left, path)));

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string FullPath(string path) => Path.GetFullPath(path, Folder);

    private DraftResult Named(DraftResult result, string path) => !result.Origin.StartsWith(FullPath(path), StringComparison.Ordinal) ? result : result switch
    {
        DraftResult.Refused refused => new DraftResult.Refused(AsGiven(refused.From, path), refused.Reason),
        DraftResult.Accepted accepted => new DraftResult.Accepted(AsGiven(accepted.From, path), accepted.Draft) { Note = accepted.Note },
        _ => result,
    };

    private string AsGiven(string origin, string path) => path + origin[FullPath(path).Length..];
}
