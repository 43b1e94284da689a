namespace Briefing.Reading.Events.Amounts;

/// <summary>How much of what somebody has the words for what was done to mean.</summary>
internal enum ThingScope
{
    /// <summary>A part, a single one, or nothing says.</summary>
    Some,

    /// <summary>All: "all its stores", "its Ohio stores".</summary>
    All,

    /// <summary>Those that were told of before: "the stores".</summary>
    Told,
}
