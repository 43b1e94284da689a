using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>Folds hits with the same words: one finding, the copies cited after it.</summary>
internal static class PassageFold
{
    /// <summary>In the order of the best of each.</summary>
    public static IEnumerable<IReadOnlyList<Citation>> Fold(IEnumerable<Citation> hits)
    {
        var folded = hits.GroupBy(hit => OneLine.Of(hit.Quote), StringComparer.OrdinalIgnoreCase);
        return folded.Select(copies => (IReadOnlyList<Citation>)[.. copies]);
    }
}
