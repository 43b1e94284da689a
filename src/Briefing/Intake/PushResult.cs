using Briefing.Articles;

namespace Briefing.Intake;

public enum PushOutcome
{
    Added,
    Revised,
    Unchanged,
    Refused,
}

/// <summary>What became of one piece of source material that was pushed. What is added or revised is on disk.</summary>
/// <param name="Id">The article's id; for what was refused, where it came from.</param>
/// <param name="Outcome">Added, revised, unchanged or refused.</param>
/// <param name="DuplicateOf">The first other article that already holds the same text.</param>
/// <param name="Message">Why it was refused, or what else the person should know; null when there is nothing to say.</param>
public sealed record PushResult(string Id, PushOutcome Outcome, ArticleId? DuplicateOf, string? Message)
{
    internal static PushResult Of(DraftResult.Refused refused) => new(refused.Origin, PushOutcome.Refused, null, refused.Reason);

    /// <param name="put">What the store made of it.</param>
    /// <param name="note">What to know of how it was read.</param>
    internal static PushResult Of(PutResult put, string? note) => new(
        put.Id.Value,
        put.Outcome switch { PutOutcome.Added => PushOutcome.Added, PutOutcome.Revised => PushOutcome.Revised, _ => PushOutcome.Unchanged },
        put.DuplicateOf,
        put.IsRetracted ? "it is retracted and stays so until a moderator restores it" : put.Outcome == PutOutcome.Unchanged ? null : note);
}

/// <summary>How far a push has come.</summary>
/// <param name="Articles">Articles that are on disk.</param>
/// <param name="Refused">Pieces that were refused.</param>
/// <param name="Characters">UTF-16 code units of the text on disk.</param>
public readonly record struct PushProgress(int Articles, int Refused, long Characters);
