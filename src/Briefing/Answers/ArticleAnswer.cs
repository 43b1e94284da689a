using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>Answers <c>/article</c>: one article whole, and its paragraphs as passages that can be cited.</summary>
public sealed class ArticleAnswer(BriefingLibrary library)
{
    /// <summary>The code of the refusal of an article that is not there, or not for the asker.</summary>
    public const string Unknown = "no-article";

    /// <summary>The code of the refusal of one that was there.</summary>
    public const string Retracted = "retracted";

    /// <param name="command">The catalogue's name of the command.</param>
    /// <param name="question">Its words are the article's key.</param>
    public Reply Answer(string command, Question question)
    {
        var id = CommandWord.Whole(question.Words);
        if (id.Length == 0) return new Reply.Refusal("missing-article", "Which article? /sources lists them with their keys, for example /article silicon-divide.");
        var articles = new CitableArticles(library.Store, question.Collections);
        if (articles.Find(new ArticleId(id)) is not { } article) return UnknownArticle.Refusal(id, library, question.Collections);

        List<Finding> findings = [.. article.Paragraphs.Where(line => !line.IsHeading).Select(line => Passage(article, line)).OfType<Finding>()];
        List<FindingGroup> groups = findings.Count > 0 ? [new FindingGroup(question.Labels.Of("Passages"), GroupMatch.Yes, [.. findings.Take(question.Top)])] : [];
        return new Reply.Answer(command, question, groups, []) { Article = article, Total = findings.Count };
    }

    /// <summary>A paragraph without the white space around it; null for an empty one.</summary>
    private static Finding? Passage(Article article, Paragraph line)
    {
        var words = article.Text.AsSpan(line.Start, line.End - line.Start);
        var start = line.Start + words.Length - words.TrimStart().Length;
        var span = new TextSpan(line.Number, start, line.Start + words.TrimEnd().Length);
        return span.Length > 0 ? new Finding("passage", [Citation.Of(article, span)], span) : null;
    }
}
