using System.Globalization;
using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>The refusal of an article that is not there, or that the asker may not see, with the one that was probably meant; of a retracted one, with the day.</summary>
internal static class UnknownArticle
{
    private const int LongestShown = 60;

    /// <param name="id">As typed.</param>
    /// <param name="library">Where it was looked for.</param>
    /// <param name="collections">Those the asker may see; null for all.</param>
    /// <param name="alsoRetracted">The asker may have meant an article that is in no answer.</param>
    public static Reply.Refusal Refusal(string id, BriefingLibrary library, IReadOnlyCollection<string>? collections, bool alsoRetracted = false)
    {
        var shown = id.Length <= LongestShown ? id : id[..LongestShown] + "…";
        if (library.Store.Find(new ArticleId(id)) is { } known && (collections is null || collections.Contains(known.Collection)) && library.Store.FindTombstone(known.Id) is { } tombstone)
        {
            return new Reply.Refusal(ArticleAnswer.Retracted, string.Create(CultureInfo.InvariantCulture, $"“{shown}” was withdrawn on {tombstone.At:yyyy-MM-dd} and is in no answer."));
        }

        var retracted = alsoRetracted ? library.Store.Retracted().Where(one => collections is null || collections.Contains(library.Store.Find(one)!.Collection)) : [];
        var guess = Nearest(shown, library, collections, retracted) is { } near ? $"Did you mean {Typed(near)}? /sources lists what there is." : "/sources lists what there is.";
        return new Reply.Refusal(ArticleAnswer.Unknown, $"There is no article “{shown}”. {guess}");
    }

    /// <summary>One with spaces is taken for several words unless it is marked as one.</summary>
    private static string Typed(ArticleId id) => CommandWord.Quoted(id.Value) is var typed && typed == id.Value ? typed : $"{typed}, in quotation marks because of its spaces";

    private static ArticleId? Nearest(string id, BriefingLibrary library, IReadOnlyCollection<string>? collections, IEnumerable<ArticleId> retracted)
    {
        List<ArticleId> all = [.. library.Index.FindArticles("", int.MaxValue, collections), .. retracted];
        if (all.Where(known => known.Value.StartsWith(id + " ", StringComparison.OrdinalIgnoreCase)).ToList() is [_, ..] cut) return cut.MinBy(known => known.Value.Length);
        if (library.Index.FindArticles(id, 1, collections) is [var worded, ..]) return worded;
        var known = all.Where(known => Math.Abs(known.Value.Length - id.Length) <= id.Length / 3).ToList();
        if (known.Count == 0) return null;
        var near = known.MinBy(known => SpellingDistance.Between(id, known.Value));
        return SpellingDistance.Between(id, near.Value) <= id.Length / 3 ? near : null;
    }
}
