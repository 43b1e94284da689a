using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Section <c>Web</c>: the reader page. Where it listens is the setting <c>urls</c>.</summary>
public sealed record WebOptions
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>The address under which others reach the page; unset when only this machine does.</summary>
    [HttpAddress]
    public string? PublicUrl { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.TrimEnd('/'); }

    /// <summary>How many days a signed link into the reader stays good.</summary>
    [Range(1, 3650, ErrorMessage = "must be between 1 and 3650 days")]
    public int LinkDays { get; init; } = 90;
}
