using System.Collections.Concurrent;

namespace Simulators.Slack;

/// <summary>The people, channels and groups of the workspace.</summary>
public sealed class SlackWorkspace
{
    /// <summary>A channel that the bot is in.</summary>
    public const string Channel = "C0NEWS001";

    /// <summary>One that it is not in.</summary>
    public const string Elsewhere = "C0ELSE001";

    /// <summary>The direct message between Nelly and the bot.</summary>
    public const string Direct = "D0NELLY01";

    public const string Nelly = "U0NELLY01";

    public const string Admin = "U0ADMIN01";

    public const string Group = "S0EDITORS";

    internal SlackWorkspace()
    {
        foreach (var user in new SimulatedUser[] { new(Nelly), new(Admin) { IsAdmin = true }, new("U0GUEST01") { IsRestricted = true }, new("U0STRANGE") { Team = "T0OTHER01", IsStranger = true, IsAdmin = true } }) Users[user.Id] = user;
    }

    public ConcurrentDictionary<string, SimulatedUser> Users { get; } = new();

    /// <summary>Where the bot may post.</summary>
    public HashSet<string> Joined { get; } = [Channel, Direct];

    public Dictionary<string, IReadOnlyList<string>> Groups { get; } = new() { [Group] = [] };

    /// <summary>The app was removed: its bot's token is good for nothing any more.</summary>
    public bool IsUninstalled { get; set; }

    public ConcurrentDictionary<string, SimulatedFile> Files { get; } = new();
}

/// <summary>A file in the workspace.</summary>
/// <param name="Name">As it was shared.</param>
/// <param name="ContentType">As Slack says.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SimulatedFile(string Name, string ContentType, byte[] Content)
{
    /// <summary>Where it was put, once it was; null before.</summary>
    public string? Channel { get; init; }

    public string? Thread { get; init; }
}
