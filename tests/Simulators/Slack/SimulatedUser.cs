using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>Somebody on Slack.</summary>
public sealed record SimulatedUser(string Id)
{
    public string Team { get; init; } = SlackSimulator.Team;

    public bool IsAdmin { get; init; }

    /// <summary>A guest.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>From another workspace, seen in a shared channel.</summary>
    public bool IsStranger { get; init; }

    public string Zone { get; init; } = "Europe/Berlin";

    internal JsonObject Describe() => new()
    {
        ["id"] = Id,
        ["team_id"] = Team,
        ["name"] = "nelly",
        ["deleted"] = false,
        ["real_name"] = "Nelly",
        ["tz"] = Zone,
        ["tz_offset"] = 3600,
        ["is_admin"] = IsAdmin,
        ["is_owner"] = false,
        ["is_primary_owner"] = false,
        ["is_restricted"] = IsRestricted,
        ["is_ultra_restricted"] = false,
        ["is_stranger"] = IsStranger,
        ["is_bot"] = false,
    };
}
