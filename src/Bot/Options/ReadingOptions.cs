namespace Bot.Options;

/// <summary>Section <c>Reading</c>: what is read in articles.</summary>
public sealed record ReadingOptions
{
    /// <summary>
    /// A folder of the operator's own kinds of events, a YAML file a kind, relative to the caller's folder; empty for none.
    /// One with the key of a kind that comes with the program takes its place. After a change the index is made anew.
    /// </summary>
    public string Kinds { get; init; } = "";
}
