using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>
/// The sources of an answer, numbered from 1 in the order in which its findings first cite them. A passage that several
/// findings cite has one number. Every writer of answers numbers by this list, so that text, JSON and channels agree.
/// </summary>
public sealed class NumberedCitations
{
    private readonly Dictionary<(ArticleId, int, TextSpan), int> _numbers = [];
    private readonly List<Citation> _citations = [];

    private NumberedCitations()
    {
    }

    /// <summary>The citation numbered n is at n - 1.</summary>
    public IReadOnlyList<Citation> All => _citations;

    public static NumberedCitations Of(Reply.Answer answer)
    {
        var numbered = new NumberedCitations();
        var citations = answer.Groups.SelectMany(group => group.Findings).SelectMany(finding => finding.Citations);
        foreach (var citation in citations) numbered.Add(citation);
        return numbered;
    }

    /// <exception cref="KeyNotFoundException">The citation is not of this answer.</exception>
    public int NumberOf(Citation citation) => _numbers[KeyOf(citation)];

    private void Add(Citation citation)
    {
        if (_numbers.TryAdd(KeyOf(citation), _citations.Count + 1)) _citations.Add(citation);
    }

    private static (ArticleId, int, TextSpan) KeyOf(Citation citation) => (citation.Article.Id, citation.Article.Revision, citation.Span);
}
