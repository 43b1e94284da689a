namespace Briefing.Articles.Overrules;

/// <summary>Which event of an article is meant: what a moderator saw when they judged it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Revision">The revision whose text the offsets count in.</param>
/// <param name="Kind">The lexicon's key of the event's kind.</param>
/// <param name="Passage">Whole sentences that state it.</param>
/// <param name="Clause">The words in them that do.</param>
public sealed record EventMark(ArticleId Article, int Revision, string Kind, TextSpan Passage, TextSpan Clause);

/// <summary>An event that is ruled on, and what the audit shall say of it.</summary>
public sealed record JudgedEvent(EventMark Mark, string Detail);
