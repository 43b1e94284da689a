using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>Marks the answering words of passages: the likeliest of the sort asked for, else the tightest clause around the question's own words.</summary>
/// <param name="content">The question.</param>
/// <param name="candidates">Of all passages found, the best first: what several name is likelier.</param>
internal sealed class AnswerMarker(QuestionContent content, IReadOnlyList<List<AnswerCandidate>> candidates)
{
    /// <summary>Where only the noun behind "which" tells the sort, what is less likely than this is not marked.</summary>
    private const double LeastLikely = 1;

    /// <summary>How fast a passage counts less the farther down it was found.</summary>
    private const double Fading = 0.15;

    /// <summary>What an answer that another passage tells already counts for one more: who else it may be is worth more.</summary>
    private const double Retold = 0.7;

    private readonly Dictionary<string, double> _shares = SharesOf(candidates);
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Marks the next passage; the best come first.</summary>
    /// <param name="passage">One of those found.</param>
    /// <param name="found">Its candidates.</param>
    public MarkedWords Mark(ReadPassage passage, List<AnswerCandidate> found)
    {
        var (type, isSure) = (content.Answer.Type, content.Answer.IsSure);
        var best = passage.Sentences.MaxBy(sentence => sentence.Count)!;
        var scored = found.ConvertAll(candidate => (Candidate: candidate, EvidenceOf(candidate, passage, best.Count).Score));
        var likelihood = scored.Select(one => one.Score).DefaultIfEmpty(0).Max();
        if (scored.Count == 0 || (!isSure && likelihood < LeastLikely)) return new MarkedWords(Within(ClauseFinder.Tightest(best.Sentence, best.Words), passage.Span), !isSure, likelihood);

        var likeliest = scored.First(one => one.Score >= likelihood).Candidate;
        _told.Add(likeliest.Key);
        return new MarkedWords(content.Answer.IsPlural ? ListOf(likeliest, found, passage) : likeliest.Span, true, likelihood) { Name = type is AnswerType.Who or AnswerType.Person ? likeliest.Name : null };
    }

    /// <summary>With those beside it that only commas and "and" part from it: "Sweden, Norway and Finland".</summary>
    private static TextSpan ListOf(AnswerCandidate one, List<AnswerCandidate> found, ReadPassage passage)
    {
        var list = one.Span;
        var others = found.Where(other => other.Fit == CandidateFit.Asked).Select(other => other.Span).OrderBy(span => span.Start).ToList();
        foreach (var next in others.Where(next => IsJoint(list.End, next.Start))) list = list with { End = next.End };
        foreach (var last in others.AsEnumerable().Reverse().Where(last => IsJoint(last.End, list.Start))) list = list with { Start = last.Start };
        return list;

        bool IsJoint(int start, int end) => start < end && passage.Words(new TextSpan(list.Paragraph, start, end)).Trim() is "," or "and" or ", and" or "&";
    }

    private CandidateEvidence EvidenceOf(AnswerCandidate candidate, ReadPassage passage, int most)
    {
        var words = passage.Words(candidate.Span);
        var own = passage.Sentences.FirstOrDefault(sentence => sentence.Sentence.Span.Contains(candidate.Span));
        return new CandidateEvidence
        {
            Distance = Distance(candidate.Span, passage.Sentences.SelectMany(sentence => sentence.Words)),
            Lacking = most - (own?.Count ?? 0),
            Shared = _shares[candidate.Key] * (_told.Contains(candidate.Key) ? Retold : 1),
            InTitle = passage.Reading.Article.Title?.Contains(words, StringComparison.Ordinal) == true,
            Asked = content.ShareAsked(words),
            IsSingle = !words.Contains(' ', StringComparison.Ordinal),
            IsAdjective = candidate.IsAdjective,
            Fit = candidate.Fit,
        };
    }

    private static Dictionary<string, double> SharesOf(IReadOnlyList<List<AnswerCandidate>> candidates)
    {
        var shares = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        var all = candidates.Select((_, rank) => Weight(rank)).Sum();
        for (var rank = 0; rank < candidates.Count; rank++)
        {
            foreach (var key in candidates[rank].Select(candidate => candidate.Key).Distinct(StringComparer.OrdinalIgnoreCase)) shares[key] = shares.GetValueOrDefault(key) + (Weight(rank) / all);
        }

        return shares;

        static double Weight(int rank) => 1 / (1 + (Fading * rank));
    }

    private static int Distance(TextSpan span, IEnumerable<Token> asked) =>
        asked.Select(word => word.Start >= span.End ? word.Start - span.End : Math.Max(0, span.Start - word.End)).DefaultIfEmpty(0).Min();

    private static TextSpan Within(TextSpan span, TextSpan passage) =>
        passage.Contains(span) ? span : span with { Start = Math.Max(span.Start, passage.Start), End = Math.Min(span.End, passage.End) };
}
