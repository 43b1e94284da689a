using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Cities, states and governments as those who employ: "Reno will lay off 40 workers", "the city of Reno", "the state", "the Polk administration".</summary>
internal sealed class PublicEmployers(Phrases phrases)
{
    private static readonly WordSet Cities = WordGroups.Of("city-seat");
    private static readonly WordSet States = WordGroups.Of("state-seat");
    private static readonly WordSet Governments = WordGroups.Of("government-seat");

    /// <summary>A place, or a definite word for its authorities.</summary>
    public bool Is(int chunk) => SeatAt(chunk) is not null || IsBody(chunk);

    /// <summary>The place by its name, that of "the city" told last before it, or the words for a government that say whose it is; null where nothing tells.</summary>
    public Actor? Read(int chunk)
    {
        if (SeatAt(chunk) is { } seat) return new Actor(seat.Place.Name);
        if (!IsBody(chunk)) return null;
        if (phrases.IsPreposition(chunk + 1, "of") && phrases.IsPhrase(chunk + 2) && SeatAt(chunk + 2) is { } of) return new Actor(of.Place.Name);
        var (head, first) = (phrases.At(chunk).Head, phrases.At(chunk).First);
        if (Governments.Contains(phrases.Head(chunk).Lower)) return Enumerable.Range(first, head - first).Any(IsNamed) ? new Actor(phrases.Written(chunk)) : null;
        return head == first + 1 && LastBefore(chunk, Cities.Contains(phrases.Head(chunk).Lower) ? PlaceType.City : PlaceType.Subdivision) is { } place ? new Actor(place.Name) : null;
    }

    private bool IsBody(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun, Lower: var noun }
        && (Governments.Contains(noun) || (phrases.Sentence.Words[phrases.At(chunk).First].Lower == "the" && (Cities.Contains(noun) || States.Contains(noun))));

    private bool IsNamed(int word) => phrases.Sentence.Words[word].Class == WordClass.ProperNoun;

    private PlaceMention? SeatAt(int chunk) =>
        phrases.PlaceAtHead(chunk) is { IsAdjective: false, Role: not PlaceRole.PartOfName, Place.Type: PlaceType.City or PlaceType.Subdivision or PlaceType.Country } place ? place : null;

    private Place? LastBefore(int chunk, PlaceType type)
    {
        var here = phrases.Sentence.SpanOf(phrases.At(chunk));
        Place? last = null;
        foreach (var place in phrases.Mentions.Places)
        {
            if (place.Span.Paragraph > here.Paragraph || (place.Span.Paragraph == here.Paragraph && place.Span.Start >= here.Start)) break;
            if (place.Place.Type == type && place.Role != PlaceRole.PartOfName) last = place.Place;
        }

        return last;
    }
}
