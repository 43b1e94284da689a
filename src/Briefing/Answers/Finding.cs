using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers;

/// <summary>One line of an answer, with at least one citation.</summary>
public sealed record Finding
{
    /// <param name="kind">The lexicon's key for an event, else "passage", "quote", "figure" or "article".</param>
    /// <param name="citations">At least one; the finding's words lie in the first.</param>
    /// <param name="text">The words that answer: inside the first citation's span.</param>
    /// <exception cref="ArgumentException">No citation, or the words lie outside of it.</exception>
    public Finding(string kind, IReadOnlyList<Citation> citations, TextSpan text)
    {
        if (citations.Count == 0 || !citations[0].Span.Contains(text)) throw new ArgumentException("A finding quotes its first citation.", nameof(citations));
        (Kind, Citations, TextSpan) = (kind, citations, text);
    }

    public string Kind { get; }

    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Where the answering words stand; to be marked in the quote.</summary>
    public TextSpan TextSpan { get; }

    /// <summary>The answering words, verbatim.</summary>
    public string Text => Citations[0].Article.Slice(TextSpan);

    public IReadOnlyList<Actor> Who { get; init; } = [];

    public string? What { get; init; }

    /// <summary><see cref="What"/>; null when it only says again whom <see cref="Who"/> names ("the zoo" behind "Springdale Zoo").</summary>
    public string? WhatElse => What is { } what && !Who.Any(actor => NamedAgain.Is(what, actor.Name)) ? what : null;

    public IReadOnlyList<EventPlace> Where { get; init; } = [];

    public EventTime? When { get; init; }

    /// <summary>How many, as the first citation's article writes it.</summary>
    public string? Amount { get; init; }

    /// <summary>What other articles about the same event write instead: a disagreement is shown, not averaged.</summary>
    public IReadOnlyList<string> OtherAmounts { get; init; } = [];

    public EventStatus? Status { get; init; }

    public EventStatus? Phase { get; init; }

    public TimeMatch TimeMatch { get; init; }

    /// <summary>Why it only may match: "the article says “In March”, without a year, and has no date". Null when it matches.</summary>
    public string? Reason { get; init; }

    /// <summary>What of it is not as read but as a moderator says.</summary>
    public EventParts Corrected { get; init; }

    /// <summary>The events it tells, one of each article, the speaking one first: what a moderator overrules. Empty for what is no event.</summary>
    public IReadOnlyList<EventMark> Events { get; init; } = [];
}
