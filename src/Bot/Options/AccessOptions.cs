namespace Bot.Options;

/// <summary>
/// Who may ask what on a platform: the part that the sections <c>Discord</c> and <c>Slack</c> have in common. Lists are
/// written as lists, or in one value with commas (<c>Discord__Workspaces__81384788765712384=main,tech</c>).
/// </summary>
public abstract record AccessOptions
{
    /// <summary>Stands for every collection.</summary>
    public const string EveryCollection = "*";

    /// <summary>The Discord guilds or Slack teams that may ask, by id, each with the collections it may see (<c>*</c>: all). Any other is told only that it is not set up.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Workspaces { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Persons, by user id, who may write direct messages without belonging to one of the workspaces, each with the collections they may see.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Users { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Ids of Discord roles or Slack user groups whose members are moderators.</summary>
    public IReadOnlyList<string> ModeratorRoles { get; init; } = [];

    /// <summary>Ids of users who are moderators, in direct messages too.</summary>
    public IReadOnlyList<string> ModeratorUsers { get; init; } = [];

    /// <summary>The workspace's own admins (Discord: whoever may manage the server) are moderators.</summary>
    public bool AdminsModerate { get; init; } = true;

    /// <summary>The zone (IANA) of "today" and "last month"; unset: the one the platform tells, else <c>Chat:TimeZone</c>.</summary>
    [TimeZoneId]
    public string? TimeZone { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>The zone of single workspaces, by id.</summary>
    [TimeZoneId]
    public IReadOnlyDictionary<string, string> WorkspaceTimeZones { get; init; } = new Dictionary<string, string>();

    /// <summary>Slash commands are answered for all to see, not to the asker alone.</summary>
    public bool PublicCommands { get; init; }

    /// <summary>Mentions in channels are answered for all to see. Where only their writer can be answered, a platform without such messages answers openly all the same.</summary>
    public bool PublicMentions { get; init; } = true;
}
