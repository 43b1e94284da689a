using Briefing.Articles;

namespace Benchmarks.Retrieval;

/// <summary>What finds articles by words: the bot, the baseline, and what a user might install instead.</summary>
internal interface IRetrieval : IDisposable
{
    /// <summary>As a table's heading has it.</summary>
    string Name { get; }

    /// <summary>Takes articles in; they can be found when it returns.</summary>
    void Add(IReadOnlyList<ArticleDraft> articles);

    /// <summary>Ids of articles, best first, each once.</summary>
    /// <param name="words">The question.</param>
    /// <param name="at">The day it is asked; null when unknown. Only the bot makes use of it.</param>
    /// <param name="top">How many at most.</param>
    IReadOnlyList<string> Find(string words, DateOnly? at, int top);
}
