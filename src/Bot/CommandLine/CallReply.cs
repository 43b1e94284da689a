using Bot.Json;
using Bot.Web;
using Briefing.Answers;

namespace Bot.CommandLine;

/// <summary>What came of a call.</summary>
/// <param name="Reply">In words at least.</param>
/// <param name="Took">How long it took.</param>
internal sealed record CallReply(Reply Reply, TimeSpan Took)
{
    /// <summary>The object that the worker made of it; null when it was answered here.</summary>
    public string? Written { get; init; }

    /// <param name="links">Where the sources can be read.</param>
    public string Json(Func<ReaderLinks> links) => Written ?? ReplyJson.Write(Reply, links(), Took);
}
