using Briefing.Answers;
using Briefing.Moderation;

namespace Bot.Commands;

/// <summary>What someone asked, wherever they asked it: neutral of any platform.</summary>
/// <param name="Text">As typed: "/closures 2024", or a plain question.</param>
/// <param name="At">The day it is asked, in the asker's zone.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="AsModerator">The asker may use moderators' commands.</param>
/// <param name="Actor">Who asks, for the audit.</param>
/// <param name="Top">The most findings wanted.</param>
public sealed record CommandRequest(
    string Text, DateOnly At, IReadOnlyCollection<string>? Collections = null, bool AsModerator = false, string Actor = "cli", int Top = int.MaxValue)
{
    /// <summary>The answer that numbers in the text refer to: the last one before it; null where there is none.</summary>
    public Func<Reply.Answer?> Last { get; init; } = () => null;

    /// <summary>The workspace it is asked in; null outside of any.</summary>
    public Workspace? From { get; init; }

    /// <summary>Asked on a platform, where nobody sees what is other workspaces' alone.</summary>
    public bool IsFromPlatform { get; init; }

    /// <summary>As the library knows a moderator; to be asked only where <see cref="AsModerator"/> is set.</summary>
    public Moderator Moderator => new(Actor, At, Collections);
}
