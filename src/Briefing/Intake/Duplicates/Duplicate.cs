using Briefing.Articles;

namespace Briefing.Intake.Duplicates;

public enum DuplicateKind
{
    /// <summary>It has the same address: another version of the same article. Stored under that article's id, it becomes its next revision.</summary>
    SameAddress,

    /// <summary>Its text is the same, code unit by code unit.</summary>
    SameText,

    /// <summary>Most of the shorter text is in the other: a copy that was cut, continued, or given another beginning.</summary>
    NearlySameText,
}

/// <summary>A known article that a draft repeats.</summary>
/// <param name="Article">In its current revision.</param>
/// <param name="Kind">How it is the same.</param>
/// <param name="Share">The part of the shorter text, 0 to 1, that is in both.</param>
public sealed record Duplicate(Article Article, DuplicateKind Kind, double Share);
