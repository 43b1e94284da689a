using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>Tells whether a phrase may fill a role: as one of the nouns that the role takes, or as a name, place or figure where it lets those in.</summary>
internal static class RoleFillers
{
    /// <summary>"I" of "I-80", "US" of "US-180".</summary>
    private const int LongestRoadLetters = 2;

    /// <summary>Nouns that mean several in the singular.</summary>
    private static readonly WordSet Collectives = WordGroups.Of("collective");
    private static readonly WordSet Sizes = WordGroups.Of("size");
    private static readonly WordSet Rooms = WordGroups.Of("room");
    private static readonly WordSet CreditForms = WordGroups.Of("credit-form");

    /// <summary>Roads and runways, which are nobody's site.</summary>
    private static readonly ThingSet Ways = Of("way");
    private static readonly ThingSet Credits = Of("credit");

    /// <summary>Whether the phrase, or what its "of" brings, may be one of <paramref name="things"/>.</summary>
    public static bool Fills(this Phrases phrases, int chunk, ThingSet things)
    {
        if (!phrases.IsPhrase(chunk) || phrases.At(chunk).IsTime) return false;
        var thing = Partitive.Thing(phrases.Sentence, chunk);
        var head = phrases.Head(thing);
        if (IsWay(phrases, thing) || IsCredit(phrases, thing)) return false;
        if ((head.IsNominal && things.Holds(head)) || IsSizeOf(phrases, thing, things)) return true;
        if (head.Class == WordClass.Number) return IsCountOf(phrases, head, things) && WordBeforeHead(phrases, thing) is not { Lower: "$" or "€" or "£" };
        if (things.Excludes(head)) return false;
        if (IsDescribed(phrases, thing, things) || IsMeasured(phrases, thing, things)) return true;
        if (things.AllowsAny || (things.AllowsOrganisations && head.Class == WordClass.ProperNoun && phrases.At(thing).OwnerEnd == phrases.At(thing).Head)) return true;
        var place = phrases.PlaceAtHead(thing);
        if (place is { Role: not PlaceRole.PartOfName, IsAdjective: false } && (things.AllowsPlaces || (things.AllowsRegions && place.Place.Type != PlaceType.City))) return true;
        if (head.Class == WordClass.ProperNoun && (NamesSite(phrases, thing, things) || (things.AllowsNames && place is null))) return true;
        return things.AllowsOrganisations && head.Class != WordClass.Possessive && !phrases.IsCalledWho(thing) && phrases.NameAtHead(thing) is { Type: NameType.Organisation or NameType.Product };
    }

    /// <summary>Whether one of the list that begins with the phrase may.</summary>
    public static bool FillsAny(this Phrases phrases, int first, ThingSet things) => phrases.FirstFilling(first, things) >= 0;

    /// <summary>The first that may of the list that begins with the phrase: "300 jobs" of "costs and 300 jobs"; -1 without.</summary>
    public static int FirstFilling(this Phrases phrases, int first, ThingSet things)
    {
        foreach (var chunk in phrases.List(first))
        {
            if (phrases.Fills(chunk, things) && !(chunk > first && BeginsClause(phrases, chunk))) return chunk;
        }

        return -1;
    }

    /// <summary>"300 workers", "its staff", "many of them".</summary>
    public static bool IsMany(this Phrases phrases, int chunk)
    {
        if (Partitive.Thing(phrases.Sentence, chunk) != chunk) return true;
        var head = phrases.Head(chunk);
        return head.Class is WordClass.Pronoun or WordClass.Number || head.Lower != head.Lemma || Collectives.Contains(head.Lemma);
    }

    /// <summary>"its Chilean business": the word before the head says of what country or continent.</summary>
    public static bool IsOfRegion(this Phrases phrases, int chunk)
    {
        if (WordBeforeHead(phrases, chunk) is not { } before) return false;
        var span = phrases.Sentence.SpanOf(phrases.At(chunk).Head - 1, phrases.At(chunk).Head - 1);
        return before.Class is not WordClass.Possessive && phrases.Mentions.PlacesIn(span).Any(place => place is { Role: not PlaceRole.PartOfName, Place.Type: PlaceType.Country or PlaceType.Continent });
    }

    /// <summary>"closed the deal, Acme gained": no more of a list comes behind that comma.</summary>
    private static bool BeginsClause(Phrases phrases, int chunk) =>
        phrases.At(chunk - 1).Kind == ChunkKind.Comma && chunk + 1 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 1).Verb is { Shape: VerbShape.Finite or VerbShape.PastOrParticiple };

    /// <summary>"Acme lays off hundreds" in a heading, "another 3,500 were laid off": a figure alone counts people, or whatever the role lets it count.</summary>
    private static bool IsCountOf(Phrases phrases, Word head, ThingSet things) =>
        (phrases.Sentence.Sentence.IsHeading && head.Lower is "hundreds" or "thousands" or "dozens" && things.Contains("people"))
        || (things.AllowsCounts && !TimeNouns.IsYear(head.Token) && head.Lower is not ("$" or "€" or "£"));

    /// <summary>"staff numbers", "its staffing levels": how many there are of the things.</summary>
    private static bool IsSizeOf(Phrases phrases, int chunk, ThingSet things) =>
        Sizes.Contains(phrases.Head(chunk).Lemma) && WordBeforeHead(phrases, chunk) is { Class: WordClass.Noun } counted && things.Holds(counted);

    /// <summary>"(opened) Zed Flat, a craft beer restaurant": what the name is of, the words behind the comma tell.</summary>
    private static bool IsDescribed(Phrases phrases, int chunk, ThingSet things) =>
        IsQuotedName(phrases, chunk, things) || (phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.IsPhrase(chunk + 2) && phrases.At(chunk + 1).Kind == ChunkKind.Comma && phrases.Sentence.Words[phrases.At(chunk + 2).First].Lower is "a" or "an"
        && phrases.Head(chunk + 2) is { Class: WordClass.Noun } what && what.Lower == what.Lemma && things.Holds(what) && !(chunk + 3 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 3).Verb is { Shape: VerbShape.Finite }));

    /// <summary>"the new ride 'Zed River'": what the quoted name is of, the words before it tell.</summary>
    private static bool IsQuotedName(Phrases phrases, int chunk, ThingSet things) =>
        phrases.Head(chunk).Class == WordClass.ProperNoun && phrases.IsPhrase(chunk - 2) && phrases.At(chunk - 1).Kind == ChunkKind.Quote && phrases.Head(chunk - 2) is { Class: WordClass.Noun } what && things.Holds(what);

    /// <summary>"a 3,500-square-foot makerspace", "a 500-seat eventery": what has so much room is a site, whatever its noun.</summary>
    private static bool IsMeasured(Phrases phrases, int chunk, ThingSet things)
    {
        if (!things.Contains("store") || phrases.Head(chunk) is not { Class: WordClass.Noun } head || head.Lower != head.Lemma) return false;
        var words = phrases.Sentence.Words;
        for (var at = phrases.At(chunk).First + 2; at < phrases.At(chunk).Head; at++)
        {
            if (words[at - 1].Lower == "-" && (Rooms.Contains(words[at].Lower) || (words[at].Lower is "foot" or "meter" && words[at - 2].Lower == "square"))) return true;
        }

        return false;
    }

    /// <summary>"State Route 211", "the Pell Bridge", "I-80".</summary>
    private static bool IsWay(Phrases phrases, int chunk) =>
        Names(phrases, phrases.At(chunk).First, phrases.At(chunk).Last, Ways) || IsNumberedRoad(phrases.Sentence.Words, phrases.At(chunk).First);

    private static bool IsNumberedRoad(Word[] words, int first) =>
        first + 2 < words.Length && words[first].Lower.Length <= LongestRoadLetters && words[first + 1].Lower == "-" && words[first + 2].Token.Kind == TokenKind.Number;

    /// <summary>"a credit line", "the line of credit", "a five year revolving credit facility".</summary>
    private static bool IsCredit(Phrases phrases, int chunk)
    {
        if (!CreditForms.Contains(phrases.Head(chunk).Lemma)) return false;
        if (phrases.IsPreposition(chunk + 1, "of") && phrases.IsPhrase(chunk + 2) && Credits.Holds(phrases.Head(chunk + 2))) return true;
        return WordBeforeHead(phrases, chunk) is { } word && Credits.Holds(word);
    }

    /// <summary>"Acme Brewhouse Reno", "a new division Acme Direct": what it is stands in the middle of the name, or before it.</summary>
    private static bool NamesSite(Phrases phrases, int chunk, ThingSet things)
    {
        var (words, first, head) = (phrases.Sentence.Words, phrases.At(chunk).First, phrases.At(chunk).Head);
        for (var at = first; at < head; at++)
        {
            if (NameWords.Shared.Has(words[at].Token.Spelling, WordRole.Title | WordRole.Human)) return false;
        }

        var last = head;
        while (last > first && words[last].Class == WordClass.ProperNoun) last--;
        if (words[last].Class == WordClass.Noun && words[first].Lower is "a" or "an" && things.Holds(words[last])) return true;
        return Names(phrases, first, head - 1, things);
    }

    /// <summary>One of the words is part of a name, and says that it is one of the things.</summary>
    private static bool Names(Phrases phrases, int firstWord, int lastWord, ThingSet things)
    {
        for (var at = firstWord; at <= lastWord; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.ProperNoun && things.Holds(phrases.Sentence.Words[at])) return true;
        }

        return false;
    }

    private static Word? WordBeforeHead(Phrases phrases, int chunk) =>
        phrases.At(chunk) is { Head: var head, First: var first } && head > first ? phrases.Sentence.Words[head - 1] : null;

    private static ThingSet Of(string group) => new([group], new Dictionary<string, IReadOnlyList<string>>());
}
