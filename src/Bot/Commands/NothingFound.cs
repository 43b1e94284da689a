using Briefing.Answers;
using Briefing.Index;

namespace Bot.Commands;

/// <summary>Tells an asker who sees no article at all that no question finds anything, and why: a collection that is not there, or no article yet.</summary>
internal sealed class NothingThere(BriefingIndex index)
{
    private const int MostListed = 20;

    /// <summary>The same reply, with what to do where there is nothing that it could have been found in.</summary>
    public Reply Explain(Reply reply, CommandRequest request) => reply switch
    {
        Reply.Answer { IsEmpty: true } answer when Why(request) is { } why => answer.With([why]),
        Reply.Refusal { Code: "no-article" } refusal when Why(request) is { } why => refusal with { Message = why },
        _ => reply,
    };

    /// <summary>Null when the asker sees some article.</summary>
    public string? Why(CommandRequest request)
    {
        var filled = index.FindCollections();
        if (request.Collections is not { } visible) return filled.Count == 0 ? NothingYet(request) : null;
        if (visible.Any(filled.Contains)) return null;
        if (request.IsFromPlatform || filled.Count == 0) return NothingYet(request);
        var listed = string.Join(", ", filled.Take(MostListed)) + (filled.Count > MostListed ? ", …" : "");
        return $"There is no collection {string.Join(" or ", visible.Select(name => $"“{name}”"))}. There {(filled.Count == 1 ? "is" : "are")} {listed}.";
    }

    /// <summary>Others' collections are nobody's business on a platform.</summary>
    private static string NothingYet(CommandRequest request) => request.IsFromPlatform
        ? $"There are no articles here yet{(request.Collections is { Count: > 0 } visible ? $" (in {string.Join(", ", visible.Order(StringComparer.Ordinal))})" : "")}. Moderators bring them in with /push."
        : "There are no articles yet: “bot push FILE” brings them in.";
}
