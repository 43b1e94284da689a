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

    private string FullPath(string path) => Path.GetFullPath(path, Folder);

    private DraftResult Named(DraftResult result, string path) => result is DraftResult.Refused refused && refused.From.StartsWith(FullPath(path), StringComparison.Ordinal)
        ? new DraftResult.Refused(path + refused.From[FullPath(path).Length..], refused.Reason)
        : result;
}
