namespace Bot.Commands;

/// <summary>A Discord guild or a Slack team.</summary>
/// <param name="Platform">"discord" or "slack".</param>
/// <param name="Id">The platform's id of it.</param>
public sealed record Workspace(string Platform, string Id)
{
    /// <summary>"discord:81384788765712384"; null when it is not written so.</summary>
    public static Workspace? Parse(string written) =>
        written.Split(':') is [{ Length: > 0 } platform, { Length: > 0 } id] ? new Workspace(platform, id) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Platform}:{Id}";
}
