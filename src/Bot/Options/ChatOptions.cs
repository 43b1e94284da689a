using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Section <c>Chat</c>: how requests from Discord and Slack are served, whichever it is.</summary>
public sealed record ChatOptions
{
    /// <summary>Milliseconds an answer may take before the asker is told that it is being worked on. Both platforms give up after 3,000.</summary>
    [Range(0, 2_000, ErrorMessage = "must be between 0 and 2000 milliseconds")]
    public int AcknowledgeAfter { get; init; } = 1_000;

    /// <summary>Questions that may wait for one of the threads that answer; further ones are asked to come back.</summary>
    [Range(1, 100_000, ErrorMessage = "must be between 1 and 100000 questions")]
    public int Queue { get; init; } = 500;

    /// <summary>Questions answered at the same time; 0: as many as the machine has processors.</summary>
    [Range(0, 1_024, ErrorMessage = "must be between 0 and 1024")]
    public int Workers { get; init; }

    /// <summary>Pieces of moderators' work (pushing, fetching) done at the same time, apart from the questions.</summary>
    [Range(1, 64, ErrorMessage = "must be between 1 and 64")]
    public int Tasks { get; init; } = 4;

    /// <summary>Requests one person may make in a minute; 0: no limit.</summary>
    [Range(0, 100_000, ErrorMessage = "must be between 0 and 100000 requests")]
    public int UserPerMinute { get; init; } = 20;

    /// <summary>Requests a channel may make in a minute; 0: no limit.</summary>
    [Range(0, 100_000, ErrorMessage = "must be between 0 and 100000 requests")]
    public int ChannelPerMinute { get; init; } = 60;

    /// <summary>Days for which questions and who asked them are kept. After that an answer that was posted is still marked when its source is withdrawn, but nobody can tell what was asked.</summary>
    [Range(1, 3_650, ErrorMessage = "must be between 1 and 3650 days")]
    public int RetentionDays { get; init; } = 30;

    /// <summary>The zone (IANA) of "today" and "last month" where neither a platform's section nor the platform tells one.</summary>
    [TimeZoneId]
    public string TimeZone { get; init; } = "UTC";
}
