namespace Briefing.Reading.Names;

/// <summary>A well-known organisation.</summary>
/// <param name="Name">Its usual English name; the key.</param>
/// <param name="Sort">What it is: "tech", "bank", "airline", "agency", "university" …, the words of <c>organisations.tsv</c>.</param>
/// <param name="Aliases">Other names it goes by, abbreviations and Chinese names among them.</param>
/// <param name="Parent">The name of the organisation it belongs to; null when it is its own.</param>
public sealed record Organisation(string Name, string Sort, IReadOnlyList<string> Aliases, string? Parent)
{
    /// <summary>See <see cref="NameKey"/>.</summary>
    internal string Key { get; } = NameKey.Of(Name);
}
