using Briefing.Intake;

namespace Bot.Ownership;

/// <summary>The paths of a push as they were given, and the folder they were given in; <c>-</c> is standard input.</summary>
internal sealed record PushSource(IReadOnlyList<string> Paths, string Folder)
{
    public bool HasInput => Paths.Contains("-");

    /// <summary>Reads drafts one by one; messages name a path as it was given.</summary>
    /// <param name="input">What <c>-</c> stands for.</param>
    public IEnumerable<DraftResult> Read(Stream input) =>
        Paths.SelectMany(path => path == "-" ? DraftReader.Read(input, "-") : DraftReader.Read(FullPath(path)).Select(result => Named(result, path)));

    /// <summary>What its folders hold that is not read, with the reason.</summary>
    public IEnumerable<DraftResult> LeftOut() =>
        Paths.Where(path => path != "-").SelectMany(path => DraftReader.LeftOut(FullPath(path)).Select(left => Named(left, path)));

    private string FullPath(string path) => Path.GetFullPath(path, Folder);

    private DraftResult Named(DraftResult result, string path) => !result.Origin.StartsWith(FullPath(path), StringComparison.Ordinal) ? result : result switch
    {
        DraftResult.Refused refused => new DraftResult.Refused(AsGiven(refused.From, path), refused.Reason),
        DraftResult.Accepted accepted => new DraftResult.Accepted(AsGiven(accepted.From, path), accepted.Draft) { Note = accepted.Note },
        _ => result,
    };

    private string AsGiven(string origin, string path) => path + origin[FullPath(path).Length..];
}
