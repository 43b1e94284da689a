namespace Briefing.Intake.Fetching;

/// <summary>An address that is not fetched. The message is one line for the person who asked; it ends in <see cref="FetchResult.Refused"/>.</summary>
internal sealed class FetchRefusedException(string reason) : Exception(reason);
