using Briefing.Reading.Places;

namespace Briefing.Reading.Names;

/// <summary>What the reading of names finds in one article.</summary>
/// <param name="Mentions">Names and references, in the order of the text, the title's first.</param>
/// <param name="Places">The places that were given, those inside an organisation's or person's name marked as <see cref="PlaceRole.PartOfName"/>.</param>
public sealed record NameReading(IReadOnlyList<NameMention> Mentions, IReadOnlyList<PlaceMention> Places);
