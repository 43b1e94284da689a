using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>
/// The best passages of the articles taken so far, none overlapping another. Of each article only the best when they must be distinct; else the
/// further ones of an article stand behind those of others that are nearly as good.
/// </summary>
internal sealed class BestPassages(int most, bool distinct)
{
    /// <summary>
    /// Of one article as they are. Of the news quiz questions that its first eight passages answer, the first four answer 96 in 100; two
    /// questions in a hundred more are answered by what other articles have instead of the next four.
    /// </summary>
    private const int FewOfOne = 4;

    /// <summary>How much better a further one must be than another article's: in the measure of <see cref="ScoredPassage.Score"/>.</summary>
    private const double Further = 2;

    private static readonly Comparer<ScoredPassage> ByScore = Comparer<ScoredPassage>.Create(BestFirst);

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
            if (distinct && _taken.Count == 1) return;
            if (_taken.Exists(span => span.Overlaps(passage.Span))) continue;
            _taken.Add(passage.Span);
            if (!Insert(_taken.Count <= FewOfOne ? passage : passage.LessBy(Further))) return;
        }
    }

    private bool Insert(ScoredPassage passage)
    {
        var at = _best.BinarySearch(passage, ByScore);
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
