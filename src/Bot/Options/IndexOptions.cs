using System.ComponentModel.DataAnnotations;

namespace Bot.Options;

/// <summary>Section <c>Index</c>: everything that is written goes there.</summary>
public sealed record IndexOptions
{
    /// <summary>The folder of the store, the Lucene index and the locks, relative to the caller's folder.</summary>
    [Required(ErrorMessage = "needs a folder")]
    public string Path { get; init; } = "index";
}
