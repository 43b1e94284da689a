namespace Briefing.Index.Retrieval;

/// <summary>
/// Judges which words of the best articles answer a question: what several of them hold beside the question's words, what
/// they speak of most, what is of the type asked for.
/// </summary>
internal sealed class AnswerTerms
{
    /// <summary>Articles heard on each other's words, and how likely one must be the best beside the first to be heard.</summary>
    private const int MostHeard = 10;

    /// <inheritdoc cref="MostHeard"/>
    private const double LeastHeard = 0.02;

    private readonly AskedWords _asked;
    private readonly RankedArticles _articles;
    private readonly WordNumbers _numbers = WordNumbers.Start();
    private readonly ArticleWords?[] _words;
    private readonly SharedWord[] _shared;

    public AnswerTerms(AskedWords asked, RankedArticles articles)
    {
        (_asked, _articles, _words) = (asked, articles, new ArticleWords?[articles.Count]);
        var weights = Enumerable.Range(0, Math.Min(MostHeard, articles.Count)).Select(rank => Math.Exp(articles.ScoreOf(rank) - articles.ScoreOf(0))).TakeWhile(weight => weight >= LeastHeard).ToList();
        for (var rank = 0; rank < weights.Count; rank++) _words[rank] = new ArticleWords(asked, articles[rank], _numbers);
        _shared = new SharedWord[_numbers.Count];
        for (var rank = 0; rank < weights.Count; rank++) _words[rank]!.ShareIn(_shared, (float)(weights[rank] / weights.Sum()));
        for (var rank = 0; rank < weights.Count; rank++) _words[rank]!.Judge(_shared);
    }

    /// <summary>The words of an article, judged.</summary>
    public ArticleWords Of(int rank)
    {
        if (_words[rank] is { } known) return known;
        var words = _words[rank] = new ArticleWords(_asked, _articles[rank], _numbers);
        words.Judge(_shared);
        return words;
    }
}
