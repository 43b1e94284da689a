using System.Globalization;
using Briefing.Articles;
using Briefing.Intake.Duplicates;

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
/// <param name="DuplicateOf">The first other article that already holds the same text, else the one that holds most of it.</param>
/// <param name="Message">Why it was refused, or what else the person should know; null when there is nothing to say.</param>
public sealed record PushResult(string Id, PushOutcome Outcome, ArticleId? DuplicateOf, string? Message)
{
    /// <summary>The article's revision now; 0 for what was refused.</summary>
    public int Revision { get; init; }

    /// <summary>Earlier articles that it repeats, the most alike first.</summary>
    public IReadOnlyList<Duplicate> Alike { get; init; } = [];

    /// <summary>The draft that was stored; null for what was refused.</summary>
    public ArticleDraft? Draft { get; init; }

    internal static PushResult Of(DraftResult.Refused refused) => new(refused.Origin, PushOutcome.Refused, null, refused.Reason);

    /// <param name="put">What the store made of it.</param>
    /// <param name="accepted">How it was read.</param>
    /// <param name="alike">What it repeats, the most alike first.</param>
    internal static PushResult Of(PutResult put, DraftResult.Accepted accepted, IReadOnlyList<Duplicate> alike)
    {
        var near = put.DuplicateOf is null && alike is [{ Kind: DuplicateKind.NearlySameText } first, ..] ? first : null;
        return new PushResult(put.Id.Value, OutcomeOf(put), put.DuplicateOf ?? near?.Article.Id, Told(put, accepted.Note, near)) { Revision = put.Revision, Alike = alike, Draft = accepted.Draft };
    }

    private static PushOutcome OutcomeOf(PutResult put) => put.Outcome switch
    {
        PutOutcome.Added => PushOutcome.Added,
        PutOutcome.Revised => PushOutcome.Revised,
        _ => PushOutcome.Unchanged,
    };

    private static string? Told(PutResult put, string? note, Duplicate? near)
    {
        if (put.IsRetracted) return "it is retracted and stays so until a moderator restores it";
        var share = near is null ? null : string.Create(CultureInfo.InvariantCulture, $"{near.Share * 100:0} % of the text is in {near.Article.Id} too");
        var said = string.Join("; ", new[] { put.Outcome == PutOutcome.Unchanged ? null : note, share }.OfType<string>());
        return said.Length > 0 ? said : null;
    }
}

/// <summary>How far a push has come.</summary>
/// <param name="Articles">Articles that are on disk.</param>
/// <param name="Refused">Pieces that were refused.</param>
/// <param name="Characters">UTF-16 code units of the text on disk.</param>
public readonly record struct PushProgress(int Articles, int Refused, long Characters);
