using Briefing.Articles;

namespace Briefing.Reading.Places;

public enum PlaceRole
{
    /// <summary>Where something is or happens: "in Shanghai", "its Shanghai AI Lab", "Chinese operations".</summary>
    Location,

    /// <summary>A government called by its seat or country: "Washington imposes", "Beijing implements".</summary>
    Government,

    /// <summary>Part of an organisation's or person's name ("NYU Shanghai", "Bank of America"); not by itself where anything happens.</summary>
    PartOfName,
}

/// <summary>The name or adjective of a place in a text.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Place">The place.</param>
/// <param name="Role">What the words are there.</param>
/// <param name="IsAdjective">They are an adjective, or the people's name: "Chinese".</param>
/// <param name="Governs">What is governed from the place, when it is the seat of a government; null for any other.</param>
public sealed record PlaceMention(TextSpan Span, Place Place, PlaceRole Role, bool IsAdjective = false, Place? Governs = null);
