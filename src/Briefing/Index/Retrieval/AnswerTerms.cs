namespace Briefing.Index.Retrieval;

/// <summary>
/// Judges which words of the best articles answer a question: what several of them hold beside the question's words, what
/// they speak of most, what is of the type asked for.
/// </summary>
internal static class AnswerTerms
{
    /// <summary>Articles heard on each other's words.</summary>
    private const int MostHeard = 10;

    /// <param name="asked">The question.</param>
    /// <param name="articles">Best first.</param>
    /// <returns>The words of each, in the same order.</returns>
    public static List<ArticleWords> Judge(AskedWords asked, IReadOnlyList<MatchedArticle> articles)
    {
        var numbers = WordNumbers.Start();
        var words = articles.Select(article => new ArticleWords(asked, article, numbers)).ToList();
        var weights = articles.Take(MostHeard).Select(article => Math.Exp(article.Evidence.Score - articles[0].Evidence.Score)).ToList();
        var all = new SharedWord[numbers.Count];
        for (var i = 0; i < weights.Count; i++) words[i].ShareIn(all, (float)(weights[i] / weights.Sum()));
        foreach (var article in words) article.Judge(all);
        return words;
    }
}
