namespace Briefing.Articles;

/// <summary>The store cannot be used as it is. The message is one sentence for the person at the keyboard: what is wrong and what to do.</summary>
public sealed class StoreUnusableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>An earlier program has written it: opened for writing, it is brought up to date.</summary>
    public bool IsOutdated { get; init; }
}
