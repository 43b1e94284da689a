namespace Briefing.Articles.Overrules;

/// <param name="Overrule">A ruling that was not taken back.</param>
/// <param name="IsApplied">Its event is read in the current revision; else it is kept and holds no more.</param>
public sealed record RulingState(Overrule Overrule, bool IsApplied);
