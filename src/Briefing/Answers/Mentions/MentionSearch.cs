using Briefing.Answers.Questions;
using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Answers.Mentions;

/// <summary>Brings the quotes or figures of the articles that hold a topic's words, newest first.</summary>
internal sealed class MentionSearch(ArticleStore store, QuestionWords stops)
{
    /// <summary>The most articles one answer looks through: a topic in more of them wants a narrower question.</summary>
    private const int MostArticles = 500;

    /// <summary>The words of the question that name something.</summary>
    public string Topic(Question question) =>
        string.Join(' ', question.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !stops.IsStop(word)));

    /// <param name="question">Its words are the topic as typed.</param>
    /// <param name="find">The search of the index: quotes or figures.</param>
    /// <param name="notes">Told when there are more articles than were looked through.</param>
    public List<CitedMention> Find(Question question, Func<MentionQuery, MentionResult> find, List<string> notes)
    {
        var articles = new CitableArticles(store, question.Collections);
        var result = find(new MentionQuery(Topic(question), MostArticles, question.Collections));
        if (result.Articles > MostArticles) notes.Add(question.Labels.Of("Looked through the newest {0:N0} of {1:N0} articles that hold these words.", MostArticles, result.Articles));
        return [.. result.Mentions.Select(mention => new CitedMention(mention, articles.Find(mention.Article, mention.Revision)!)).Where(cited => cited.Article is not null)];
    }
}
