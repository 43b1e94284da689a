namespace Bot.Options;

/// <summary>Section <c>Seeds</c>: the articles every installation begins with.</summary>
public sealed record SeedsOptions
{
    public const string DefaultPath = "seeds";

    /// <summary>A folder of Markdown files, relative to the caller's folder, the checkout or the executable; empty for none.</summary>
    public string Path { get; init; } = DefaultPath;
}
