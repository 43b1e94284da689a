namespace Briefing.Answers.Events;

/// <summary>Keys of kinds that an answer treats in its own way.</summary>
internal static class EventKindKeys
{
    public const string Move = "move";
}
