using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>
/// The best passages of the articles taken so far, none overlapping another. Of each article only the best when they must be distinct; else a few,
/// and more of them behind those of all others as long as there is room.
/// </summary>
internal sealed class BestPassages(int most, bool distinct)
{
    /// <summary>
    /// Of one article before others: of the news quiz questions that its first eight passages answer, 96 in 100 are answered by the first four,
    /// and more by what the next articles have instead of the others.
    /// </summary>
    private const int FewOfOne = 4;

    private static readonly Comparer<ScoredPassage> ByScore = Comparer<ScoredPassage>.Create(BestFirst);

    private readonly List<ScoredPassage> _best = [];
    private readonly List<ScoredPassage> _more = [];
    private readonly List<TextSpan> _taken = [];

    /// <summary>What a passage counts beside its article.</summary>
    public double Weight => distinct ? ScoredPassage.OfDistinct : ScoredPassage.OfAll;

    /// <summary>Best first, the further ones of an article last.</summary>
    public IReadOnlyList<ScoredPassage> All => [.. _best, .. _more.Take(most - _best.Count)];

    /// <summary>Whether an article of this score can have a passage among the best.</summary>
    public bool HasRoomFor(double article) => _best.Count < most || article + (Weight * PassageEvidence.MostScore) > _best[^1].Score;

    /// <param name="passages">All of one article; left sorted.</param>
    public void Take(List<ScoredPassage> passages)
    {
        passages.Sort(BestFirst);
        _taken.Clear();
        foreach (var passage in passages)
        {
            if (distinct && _taken.Count == 1) return;
            if (_taken.Exists(span => span.Overlaps(passage.Span))) continue;
            _taken.Add(passage.Span);
            if (!Insert(passage, _taken.Count <= FewOfOne ? _best : _more)) return;
        }
    }

    private bool Insert(ScoredPassage passage, List<ScoredPassage> into)
    {
        var at = into.BinarySearch(passage, ByScore);
        if (at < 0) at = ~at;
        if (at == most) return false;
        if (into.Count == most) into.RemoveAt(most - 1);
        into.Insert(at, passage);
        return true;
    }

    private static int BestFirst(ScoredPassage one, ScoredPassage other) => one.Score != other.Score
        ? other.Score.CompareTo(one.Score)
        : (one.Document, one.Span.Paragraph, one.Span.Start).CompareTo((other.Document, other.Span.Paragraph, other.Span.Start));
}
