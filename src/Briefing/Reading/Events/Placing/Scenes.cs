using Briefing.Articles;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where the items of an article of many places play: "Nevada" heads a section, and "Reno:" opens an item in it.</summary>
internal sealed class Scenes(Article article, IReadOnlySet<int> sections, IReadOnlyList<PlaceMention> places)
{
    private readonly ILookup<int, PlaceMention> _places = places.Where(place => place.Role == PlaceRole.Location).ToLookup(place => place.Span.Paragraph);

    /// <summary>The place that heads the section, else the paragraph; null without. In "Reno: …" a later sentence may be of all Nevada.</summary>
    public Place? Of(int paragraph)
    {
        if (paragraph == 0) return null;
        return Section(paragraph) ?? Opening(paragraph);
    }

    /// <summary>The town that opens the paragraph, if it tells of no other; null without.</summary>
    public Place? TownOf(int paragraph) =>
        Opening(paragraph) is { } town && _places[paragraph].All(place => place.Place.Id == town.Id || place.Place.Type != PlaceType.City) ? town : null;

    private Place? Opening(int paragraph) => _places[paragraph].FirstOrDefault(OpensItem)?.Place;

    private Place? Section(int paragraph)
    {
        for (var at = paragraph - 1; at > 0; at--)
        {
            if (sections.Contains(at)) return _places[at].FirstOrDefault(IsAllOfParagraph)?.Place;
        }

        return null;
    }

    private bool OpensItem(PlaceMention place) =>
        article.Text.AsSpan()[ParagraphOf(place).Start..place.Span.Start].Trim().IsEmpty && article.Text.AsSpan(place.Span.End).StartsWith(":");

    private bool IsAllOfParagraph(PlaceMention place) =>
        article.Text.AsSpan()[ParagraphOf(place).Start..ParagraphOf(place).End].Trim().Length == place.Span.Length;

    private Paragraph ParagraphOf(PlaceMention place) => article.Paragraphs[place.Span.Paragraph - 1];
}
