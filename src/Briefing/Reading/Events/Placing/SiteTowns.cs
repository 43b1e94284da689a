using Briefing.Articles;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where the sites of an article are by what it says of them anywhere: "the Leeds brewery", "a plant near Leeds".</summary>
internal sealed class SiteTowns(Article article, ArticleMentions mentions, Gazetteer gazetteer)
{
    /// <summary>Words of "Leeds battery cell plant".</summary>
    private const int LongestSite = 3;

    /// <summary>Characters of ", O".</summary>
    private const int LongestLink = 3;

    /// <summary>Nouns that any site may be called by.</summary>
    private static readonly WordSet Any = WordGroups.Of("any-site");

    private List<(string Noun, PlaceMention Place)>? _told;

    /// <summary>The one town or state in which a site of that sort is told to be; null where there are several, or none.</summary>
    /// <param name="noun">The noun that heads the site, in the singular.</param>
    /// <param name="isNamed">It has a name of its own: then only what the article begins with is told of it.</param>
    public Place? Of(string noun, bool isNamed)
    {
        Place? town = null;
        foreach (var (told, mention) in _told ??= [.. Told()])
        {
            var isMain = mention.Span.Paragraph <= 1;
            if ((isNamed && !isMain) || (told != noun && !Any.Contains(noun) && !(isMain && Any.Contains(told)))) continue;
            var place = mention.Place;
            if (town is null || gazetteer.Contains(town.Id, place.Id)) town = place;
            else if (town.Id != place.Id && !gazetteer.Contains(place.Id, town.Id)) return null;
        }

        return town;
    }

    private IEnumerable<(string Noun, PlaceMention Place)> Told()
    {
        foreach (var place in mentions.Places)
        {
            if (place.Role != PlaceRole.Location || place.IsAdjective || place.Place.Type is not (PlaceType.City or PlaceType.Subdivision)) continue;
            var text = article.TextOf(place.Span.Paragraph);
            if (OtherScenes.IsNone(text, place.Span)) continue;
            if ((SiteBehind(Behind(text, place)) ?? SiteBefore(text.AsSpan(0, place.Span.Start))) is { } noun) yield return (noun, place);
        }
    }

    /// <summary>The text behind a place, of "Leeds, Ohio, mill" and "Ohio, mill" that behind the second comma.</summary>
    private ReadOnlySpan<char> Behind(string text, PlaceMention place)
    {
        var end = place.Span.End;
        foreach (var whole in mentions.PlacesIn(place.Span with { Start = end, End = end + LongestLink }))
        {
            if (gazetteer.Contains(whole.Place.Id, place.Place.Id)) end = whole.Span.End;
        }

        var behind = text.AsSpan(end).TrimStart('.');
        var isAfterTown = end > place.Span.End || text.AsSpan(0, place.Span.Start).EndsWith(", ");
        return isAfterTown && behind.StartsWith(", ") ? behind[1..] : text.AsSpan(place.Span.End);
    }

    /// <summary>"(Leeds) brewery", "(Leeds)-area plant".</summary>
    private static string? SiteBehind(ReadOnlySpan<char> text)
    {
        for (var words = 0; words < LongestSite && text.Length > 1 && text[0] is ' ' or '-'; words++)
        {
            var length = 1;
            while (length < text.Length && char.IsLetter(text[length])) length++;
            if (length > 1 && char.IsLower(text[1]) && Site(text[1..length]) is { } noun) return noun;
            if (text[1..length] is "the" or "its" or "a" or "an") return null;
            text = text[length..];
        }

        return null;
    }

    /// <summary>"a plant in (Leeds)".</summary>
    private static string? SiteBefore(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)[" in ", " at ", " near "])
        {
            if (!text.EndsWith(word, StringComparison.Ordinal)) continue;
            var end = text.Length - word.Length;
            var first = end;
            while (first > 0 && char.IsLetter(text[first - 1])) first--;
            return first < end ? Site(text[first..end]) : null;
        }

        return null;
    }

    private static string? Site(ReadOnlySpan<char> word) =>
        NounLemma.Of(word.ToString()) is var noun && ActorNouns.OneSite.Contains(noun) ? noun : null;
}
