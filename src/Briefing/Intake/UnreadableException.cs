namespace Briefing.Intake;

/// <summary>A piece of source material that is no article. The message is one line for the person who sent it; it ends in <see cref="DraftResult.Refused"/>.</summary>
internal sealed class UnreadableException(string reason, Exception? inner = null) : Exception(reason, inner);
