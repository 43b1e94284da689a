using Briefing.Articles;

namespace Briefing.Answers;

/// <summary>Whether the findings of a group match, may match, or hold for a place that contains the one asked for.</summary>
public enum GroupMatch
{
    Yes,
    Maybe,
    Wider,
}

public sealed record FindingGroup(string Heading, GroupMatch Match, IReadOnlyList<Finding> Findings);

/// <summary>What a command replies: an answer, or a refusal that says what to do. The two are told apart once, here.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>The question was understood.</summary>
    /// <param name="Command">The catalogue's name of the command, without slash.</param>
    /// <param name="Understood">What was asked.</param>
    /// <param name="Groups">Empty when nothing in the sources answers.</param>
    /// <param name="Notes">What else the asker should know, a sentence each.</param>
    public sealed record Answer(string Command, Question Understood, IReadOnlyList<FindingGroup> Groups, IReadOnlyList<string> Notes) : Reply
    {
        /// <summary>The article that <c>/article</c> shows whole.</summary>
        public Article? Article { get; init; }

        /// <summary>Text about the bot itself (<c>/help</c>); never about the world.</summary>
        public string? About { get; init; }

        /// <summary>How many findings there are, of which the groups may hold only the first.</summary>
        public int Total { get; init; }

        /// <summary>For who sees these findings alone: that there are more; null when there are none.</summary>
        public string? Shortened => Groups.Sum(group => group.Findings.Count) is > 0 and var shown && shown < Total ? Understood.Labels.Of("The first {0} of {1} are shown.", shown, Total) : null;

        /// <summary>The same answer with more notes, which come first.</summary>
        public Answer With(IReadOnlyList<string> notes) => notes.Count == 0 ? this : this with { Notes = [.. notes, .. Notes] };

        /// <summary>Nothing in the sources answers: no finding, no article, nothing about the bot.</summary>
        public bool IsEmpty => Groups.Count == 0 && Article is null && About is null;
    }

    /// <summary>The question was not understood, or may not be answered.</summary>
    /// <param name="Code">A stable key in kebab-case: "unknown-command", "bad-when", "too-long".</param>
    /// <param name="Message">One line that says what to do.</param>
    public sealed record Refusal(string Code, string Message) : Reply;
}
