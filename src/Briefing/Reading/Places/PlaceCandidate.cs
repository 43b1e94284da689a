using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Words of a sentence that may name a place, with what stands beside them.</summary>
internal sealed class PlaceCandidate
{
    public required Sentence Sentence { get; init; }

    /// <summary>The first token of the name.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>The places that are called so, the likeliest first.</summary>
    public required PlaceName Name { get; init; }

    public Support Support { get; set; }

    /// <summary>The name of the state or country that follows: "Ohio" after "Lordstown".</summary>
    public PlaceCandidate? Container { get; set; }

    /// <summary>It lies in the state that follows, where no place is known by that name.</summary>
    public bool IsUnknown { get; set; }

    /// <summary>The name before it that it explains.</summary>
    public PlaceCandidate? Part { get; set; }

    /// <summary>The name before it in a list: joined by a comma or "and".</summary>
    public PlaceCandidate? Previous { get; set; }

    /// <summary>The name after it in a list.</summary>
    public PlaceCandidate? Following { get; set; }

    /// <summary>Another name of the list is a state's: "California, Washington and New York".</summary>
    public bool IsAmongStates { get; set; }

    public bool Has(Support support) => (Support & support) != 0;

    public bool IsIdeographic => Sentence.Tokens[First].Kind == TokenKind.Ideograph;

    /// <summary>The word by which the article may call a person: the last of the name.</summary>
    public string LastWord => Sentence.Tokens[End - 1].Lower;
}
