namespace Briefing.Intake.Html;

/// <summary>What a page says about its article, to programs. Null where it says nothing.</summary>
internal sealed record PageDetails
{
    public string? Title { get; init; }

    public FoundDate? Published { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string? Description { get; init; }

    /// <summary>The whole text, where the page tells that too.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it calls itself an article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether it says that not everybody may read all of it.</summary>
    public bool IsForSubscribers { get; init; }

    /// <summary>0 when it does not tell.</summary>
    public int WordCount { get; init; }
}
