using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>Folds hits with the same words: one passage, the copies cited after it.</summary>
internal static class PassageFold
{
    /// <param name="hits">The best first.</param>
    /// <returns>In the order of the best of each.</returns>
    public static IEnumerable<FoundPassage> Fold(IEnumerable<(Citation Citation, double Score)> hits)
    {
        var folded = hits.GroupBy(hit => SameWords.Of(hit.Citation.Quote));
        return folded.Select(copies => new FoundPassage([.. copies.Select(copy => copy.Citation)], copies.First().Score));
    }
}
