using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>The best passages of the articles taken so far, none overlapping another; of each article only the best when they must be distinct.</summary>
internal sealed class BestPassages(int most, bool distinct)
{
    private readonly List<ScoredPassage> _best = [];
    private readonly List<TextSpan> _taken = [];

    /// <summary>What a passage counts beside its article.</summary>
    public double Weight => distinct ? ScoredPassage.OfDistinct : ScoredPassage.OfAll;

    /// <summary>Best first.</summary>
    public IReadOnlyList<ScoredPassage> All => _best;

    /// <summary>Whether an article of this score can have a passage among the best.</summary>
    public bool HasRoomFor(double article) => _best.Count < most || article + (Weight * PassageEvidence.MostScore) > _best[^1].Score;

    /// <param name="passages">All of one article; left sorted.</param>
    public void Take(List<ScoredPassage> passages)
    {
        passages.Sort(BestFirst);
        _taken.Clear();
        foreach (var passage in passages)
        {
            if (_taken.Exists(span => distinct || span.Overlaps(passage.Span))) continue;
            _taken.Add(passage.Span);
            if (!Insert(passage)) return;
        }
    }

    private bool Insert(ScoredPassage passage)
    {
        var at = _best.BinarySearch(passage, Comparer<ScoredPassage>.Create(BestFirst));
        if (at < 0) at = ~at;
        if (at == most) return false;
        if (_best.Count == most) _best.RemoveAt(most - 1);
        _best.Insert(at, passage);
        return true;
    }

    private static int BestFirst(ScoredPassage one, ScoredPassage other) => one.Score != other.Score
        ? other.Score.CompareTo(one.Score)
        : (one.Document, one.Span.Paragraph, one.Span.Start).CompareTo((other.Document, other.Span.Paragraph, other.Span.Start));
}
