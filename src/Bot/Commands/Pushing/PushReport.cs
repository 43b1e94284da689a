using Briefing.Intake;
using Briefing.Intake.Duplicates;

namespace Bot.Commands.Pushing;

/// <summary>What came of a push; kept as long as its buttons work.</summary>
internal sealed record PushReport(IReadOnlyList<PushedArticle> Articles, IReadOnlyList<RefusedPiece> Refused)
{
    public static PushReport Of(IReadOnlyList<PushResult> results) => new(
        [.. results.Where(result => result.Outcome != PushOutcome.Refused).Select(PushedArticle.Of)],
        [.. results.Where(result => result.Outcome == PushOutcome.Refused).Select(result => new RefusedPiece(result.Id, result.Message ?? ""))]);

    /// <summary>Something of it can be taken back.</summary>
    public bool HasChanges => Articles.Any(article => article.Outcome != PushOutcome.Unchanged);
}

/// <summary>An article that was pushed.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Outcome">Added, revised or unchanged.</param>
/// <param name="Pushed">The revision that the push made of it, or found.</param>
/// <param name="DateFrom">Where its date was found; null when its source gives it as such, or there is none.</param>
/// <param name="Note">What else to know of how it was read.</param>
/// <param name="Alike">What it repeats.</param>
internal sealed record PushedArticle(string Id, PushOutcome Outcome, int Pushed, string? DateFrom, string? Note, IReadOnlyList<Likeness> Alike)
{
    /// <summary>The revision that is shown: it may have been put right from its preview.</summary>
    public int Shown { get; init; } = Pushed;

    /// <summary>The acts that put it right, by their numbers in its audit.</summary>
    public IReadOnlyList<int> Fixes { get; init; } = [];

    public static PushedArticle Of(PushResult result) => new(
        result.Id,
        result.Outcome,
        result.Revision,
        result.Draft!.PublishedFrom,
        result.Alike.Count > 0 ? null : result.Message,
        [.. result.Alike.Select(alike => new Likeness(alike.Article.Id.Value, alike.Kind, alike.Share))]);
}

/// <inheritdoc cref="Duplicate"/>
internal sealed record Likeness(string Id, DuplicateKind Kind, double Share);

/// <summary>A piece that was not taken.</summary>
/// <param name="Name">As whoever pushed it knows it.</param>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record RefusedPiece(string Name, string Reason);
