using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Section <c>Console</c>: the chat in the terminal.</summary>
public sealed record ConsoleOptions
{
    /// <summary>Open the chat when the worker has a terminal and no platform is configured.</summary>
    public bool Chat { get; init; } = true;

    /// <summary>How many typed lines are remembered between runs; 0 for none.</summary>
    [Range(0, 10_000, ErrorMessage = "must be between 0 and 10000 lines")]
    public int History { get; init; } = 500;
}
