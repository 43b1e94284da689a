using Briefing.Articles;

namespace Briefing.Intake;

/// <summary>What became of one piece of source material on its way in: a draft, or the reason why it is none.</summary>
public abstract record DraftResult
{
    private DraftResult(string origin) => Origin = origin;

    /// <summary>Where it came from, for messages: the path as given, with the line in a <c>.jsonl</c>.</summary>
    public string Origin { get; }

    /// <summary>An article that can be stored.</summary>
    public sealed record Accepted(string From, ArticleDraft Draft) : DraftResult(From)
    {
        /// <summary>What the person who sent it should know of how it was read; null when there is nothing to say.</summary>
        public string? Note { get; init; }
    }

    /// <summary>Nothing that can be stored.</summary>
    /// <param name="From">Where it came from.</param>
    /// <param name="Reason">One line for the person who sent it: what is wrong and, where it helps, what to do.</param>
    public sealed record Refused(string From, string Reason) : DraftResult(From);
}
