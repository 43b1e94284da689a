using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>Answers <c>/sources</c>: which articles are indexed, each cited by its title, or its first line where it has none.</summary>
public sealed class SourcesAnswer(BriefingLibrary library)
{
    /// <summary>More than anybody reads.</summary>
    private const int MostListed = 500;

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Words of titles, publishers or keys; none for all.</param>
    public Reply.Answer Answer(string command, Question question)
    {
        var articles = new CitableArticles(library.Store, question.Collections);
        var found = library.Index.FindArticles(question.Words, int.MaxValue, question.Collections);
        var findings = found.Select(id => articles.Find(id)).OfType<Article>().Select(Listed).OfType<Finding>().Take(Math.Min(question.Top, MostListed)).ToList();

        List<FindingGroup> groups = findings.Count > 0 ? [new FindingGroup(question.Labels.Of("Articles"), GroupMatch.Yes, findings)] : [];
        List<string> notes = found.Count == 0 && question.Words.Length > 0 ? [question.Labels.Of("No title, publisher or key has any of these words; what articles say is not looked at here.")] : [];
        return new Reply.Answer(command, question, groups, notes) { Total = found.Count };
    }

    /// <summary>Null for an article that has neither title nor words.</summary>
    private static Finding? Listed(Article article)
    {
        var span = article.Title.Length > 0
            ? new TextSpan(0, 0, article.Title.Length)
            : article.Paragraphs.FirstOrDefault(line => line.End > line.Start).Span;
        return span.Length > 0 ? new Finding("article", [Citation.Of(article, span)], span) : null;
    }
}
