namespace Briefing.Reading.Events.Claims;

/// <summary>What a clause claims of its event.</summary>
/// <param name="Status">As answers show it.</param>
/// <param name="Phase">Happened, under way or planned, whatever the status.</param>
internal readonly record struct Claim(EventStatus Status, EventStatus Phase)
{
    /// <summary>"broke ground on a mill": what is begun, or planned, has come no further, whatever the tense of the verb that says so.</summary>
    public Claim AtMost(EventStatus? most) =>
        most is not { } phase || Phase == EventStatus.Planned ? this : new Claim(Status is EventStatus.Happened or EventStatus.UnderWay ? phase : Status, phase);
}
