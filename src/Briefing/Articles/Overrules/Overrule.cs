namespace Briefing.Articles.Overrules;

/// <summary>A moderator's ruling on one event, kept against article, revision and offsets and applied whenever the article is read.</summary>
/// <param name="Number">The <see cref="AuditEntry.Number"/> of the act that made it; by it, it is undone.</param>
/// <param name="Event">The event as it was read then.</param>
/// <param name="Ruling">What holds instead.</param>
public sealed record Overrule(int Number, EventMark Event, Ruling Ruling);
