namespace Briefing.Index.Retrieval;

/// <summary>How rare a word is: BM25's idf, ln(1 + (N - n + ½) / (n + ½)), of N articles of which n hold it.</summary>
/// <param name="articles">All of the index.</param>
internal sealed class Rarity(int articles)
{
    /// <summary>
    /// As many articles as English is asked for besides: those of them that hold a word are added to those of the index. A few articles do not tell
    /// that "old" is common, which none of them holds; hundreds do. Were those added that do not hold it, names would seem rare that all articles
    /// of a small index hold, and what it holds of them would answer anything.
    /// </summary>
    private const double Background = 5;

    /// <summary>By the index alone.</summary>
    /// <param name="holding">The articles that hold it.</param>
    public double InIndex(int holding) => Of(holding, 0);

    /// <summary>By the index, and by what is known of the word elsewhere.</summary>
    /// <param name="holding">The articles that hold it.</param>
    /// <param name="elsewhere">The share of other articles that do.</param>
    public double InEnglish(int holding, double elsewhere) => Of(holding, Background * elsewhere);

    private double Of(int holding, double added) => Math.Log(1 + ((articles - holding + 0.5) / (holding + added + 0.5)));
}
