using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where somebody is who is at one place, by the name ("Leeds Zoo", "University of Leeds") or by what stands beside it ("Zedwood Zoo in Leeds", "Chicago's Zedwood Zoo").</summary>
internal sealed class NamePlaces(Article article, ArticleMentions mentions)
{
    private static readonly ThingSet Local = new(["local"], new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Inhabitants of a city for which few else are called: "Chicago Zoo".</summary>
    private const long Metropolis = 500_000;

    /// <summary>Inhabitants of a city that an airport is called by.</summary>
    private const long Town = 100_000;

    private static readonly string[] Links = [" in ", " at ", ", ", " near "];

    /// <summary>What is at one place by its name: a zoo, a school, a council.</summary>
    public static bool IsLocal(string name) => Local.HoldsLast(name);

    /// <param name="name">Whose.</param>
    /// <param name="isSite">It is one site by what is told of it.</param>
    public Place? Of(string name, bool isSite)
    {
        var isLocal = Local.HoldsAny(name);
        return (isLocal ? Within(name) : null) ?? (isLocal || isSite ? Beside(name) : null);
    }

    /// <summary>"Acme Canada Ltd": the country that the name says.</summary>
    public Place? CountryOf(string name) => PartOf(name, (place, _) => place.Type == PlaceType.Country);

    private Place? PartOf(string name, Func<Place, bool, bool> fits) =>
        mentions.Places.FirstOrDefault(place => place is { Role: PlaceRole.PartOfName, IsAdjective: false } && mentions.NamesIn(place.Span).Any(other => other.Name == name && other.Span.Contains(place.Span) && fits(place.Place, place.Span.Start == other.Span.Start)))?.Place;

    /// <summary>"Chicago Zoo", "University of Leeds", "Tampa Airport".</summary>
    private Place? Within(string name) =>
        PartOf(name, (place, begins) => place.Type is PlaceType.City or PlaceType.Subdivision && (IsToldAlone(place) || (begins && (place.Population >= Metropolis ? IsLocal(name) : place.Population >= Town && name.EndsWith(" Airport", StringComparison.Ordinal)))));

    /// <summary>The place beside all mentions that have one; null where they differ.</summary>
    private Place? Beside(string name)
    {
        Place? found = null;
        foreach (var place in mentions.Places)
        {
            if (place is not { Role: PlaceRole.Location, IsAdjective: false } || !(IsBehind(place.Span, name) || IsOwner(place.Span, name))) continue;
            if (found is not null && found.Id != place.Place.Id) return null;
            found = place.Place;
        }

        return found;
    }

    private bool IsBehind(TextSpan place, string name)
    {
        foreach (var link in Links)
        {
            var start = place.Start - link.Length;
            var text = article.TextOf(place.Paragraph).AsSpan();
            if (start > 0 && text[start..].StartsWith(link) && (text[..start].EndsWith(name) || IsNamed(new TextSpan(place.Paragraph, start - 1, start), name))) return true;
        }

        return false;
    }

    private bool IsOwner(TextSpan place, string name)
    {
        var rest = article.TextOf(place.Paragraph).AsSpan(place.End);
        return rest.Length > 4 && (rest.StartsWith("'s ") || rest.StartsWith("’s ")) && (rest[3..].StartsWith(name) || IsNamed(new TextSpan(place.Paragraph, place.End + 3, place.End + 4), name));
    }

    private bool IsNamed(TextSpan span, string name) => mentions.NamesIn(span).Any(other => other is { IsReference: false, Type: NameType.Organisation } && other.Name == name && other.Span.Overlaps(span));

    /// <summary>A state, or a town that the article tells of outside of names, too: many a name has a town's only by chance.</summary>
    private bool IsToldAlone(Place place) =>
        place.Type == PlaceType.Subdivision || mentions.Places.Any(other => other is { Role: PlaceRole.Location, IsAdjective: false } && other.Place.Id == place.Id);
}
