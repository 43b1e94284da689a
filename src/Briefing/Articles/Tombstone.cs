namespace Briefing.Articles;

/// <summary>Why an article is in no answer any more: it was retracted, by whom and when. Its history stays.</summary>
public sealed record Tombstone(string Reason, string Actor, DateTimeOffset At);
