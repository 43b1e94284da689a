namespace Briefing.Reading.Events.Claims;

/// <summary>What a clause claims of its event.</summary>
/// <param name="Status">As answers show it.</param>
/// <param name="Phase">Happened, under way or planned, whatever the status.</param>
internal readonly record struct Claim(EventStatus Status, EventStatus Phase);
