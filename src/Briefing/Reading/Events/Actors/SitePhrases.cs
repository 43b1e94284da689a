using Briefing.Articles;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Which phrases stand for sites: for one, for all of a place, by a name or without, and which of them tell whose event it is.</summary>
internal sealed class SitePhrases(Phrases phrases)
{
    /// <summary>Nouns for a site that may be several.</summary>
    private static readonly WordSet Uncounted = WordGroups.Of("one-or-several");

    private static readonly WordSet Towns = WordGroups.Of("town");

    /// <summary>"the mill", "its Ohio warehouse"; a group or business is more than one.</summary>
    public bool IsOneSite(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower == head.Lemma && !Uncounted.Contains(head.Lemma) && ActorNouns.OneSite.Holds(head);

    /// <summary>"the mill", "two libraries".</summary>
    public bool IsSites(int chunk) => IsOneSite(chunk) || (phrases.Sentence.Words[phrases.At(chunk).First].Class == WordClass.Number && ActorNouns.OneSite.Holds(phrases.Head(chunk)));

    /// <summary>"the Plonk Falls plant": it is called by a name, which is no place's; "the Plonk Falls location" is one of several, told apart by where it is.</summary>
    public bool HasOwnName(int chunk)
    {
        if (phrases.Head(chunk).Lower == "location") return false;
        for (var at = phrases.At(chunk).First + 1; at <= phrases.At(chunk).Head; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.ProperNoun && !IsCompounded(at) && phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(at, at)).Count == 0) return true;
        }

        return false;
    }

    /// <summary>"UAW-represented workers": it says of what sort they are.</summary>
    private bool IsCompounded(int word) => word + 1 < phrases.Sentence.Words.Length && phrases.Sentence.Words[word + 1].Lower == "-";

    /// <summary>"the retailer", "Ohio's power company", though nothing tells its name; not "companies".</summary>
    public bool IsCertainOrganisation(int chunk) =>
        (!phrases.Sentence.Sentence.IsHeading || IsAllOf(chunk) || (HasOwnName(chunk) && !TitleCase.Is(phrases.Sentence.Sentence.Tokens)))
        && (ActorNouns.Organisations.Holds(phrases.Head(chunk)) || ((IsOneSite(chunk) || IsAllOf(chunk)) && (!ActorNouns.Parts.Holds(phrases.Head(chunk)) || IsAllOf(chunk) || IsIntroduced(chunk) || IsCalledByPlace(chunk))))
        && (phrases.Sentence.Words[phrases.At(chunk).First].Lower is "the" or "this" or "these" or "all" || IsAllOf(chunk) || IsIntroduced(chunk) || HasOwnName(chunk) || phrases.NamesIn(chunk).Count > 0 || phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(chunk))).Count > 0);

    /// <summary>"the Reno terminal": told apart from the others by where it is.</summary>
    private bool IsCalledByPlace(int chunk) => phrases.At(chunk).First < phrases.At(chunk).Head && HasPlace(phrases.Sentence.SpanOf(phrases.At(chunk)));

    /// <summary>"Ohio's schools", "most Ohio mills", "in Ohio all mills", "schools in Ohio", "the state's mills": all the sites of a place.</summary>
    public bool IsAllOf(int chunk) =>
        phrases.Head(chunk) is { Class: WordClass.Noun } head && head.Lower != head.Lemma && ActorNouns.OneSite.Holds(head)
        && (IsOfTown(chunk) || IsInPlace(chunk) || HasPlace(phrases.Sentence.Words[phrases.At(chunk).First].Lower == "all" || IsCounted(chunk) ? phrases.Sentence.Sentence.Span : phrases.Sentence.SpanOf(phrases.At(chunk))));

    /// <summary>"seven airports", "nearly 50 schools"; "12 stores" are somebody's, who is told elsewhere.</summary>
    private bool IsCounted(int chunk)
    {
        if (ActorNouns.Premises.Holds(phrases.Head(chunk))) return false;
        var first = phrases.At(chunk).First;
        return phrases.Sentence.Words[first + Quantifiers.LengthAt(phrases.Sentence.Words, first)].Class == WordClass.Number;
    }

    /// <summary>"the city's (12 casinos)".</summary>
    private bool IsOfTown(int chunk) => phrases.At(chunk).OwnerEnd is >= 1 and var owner && Towns.Contains(phrases.Sentence.Words[owner].Lower) && phrases.Sentence.Words[owner - 1].Lower == "the";

    /// <summary>"(public schools) in Detroit", "(most mills) across Ohio".</summary>
    private bool IsInPlace(int chunk) =>
        phrases.Sentence.Words[phrases.At(chunk).First].Lower != "other" && chunk + 2 < phrases.Sentence.Chunks.Count && phrases.At(chunk + 1).Kind == ChunkKind.Preposition && phrases.Head(chunk + 1).Lower is "in" or "across" or "throughout" or "around"
        && phrases.IsPhrase(chunk + 2) && HasPlace(phrases.Sentence.SpanOf(phrases.At(chunk + 2)));

    private bool HasPlace(TextSpan span)
    {
        foreach (var place in phrases.Mentions.PlacesIn(span))
        {
            if (place.Role != PlaceRole.PartOfName) return true;
        }

        return false;
    }

    /// <summary>"A textile mill opened near Reno", "Reno: A mill closed": the sentence begins with what it tells of, and says where that is.</summary>
    private bool IsIntroduced(int chunk) =>
        phrases.Sentence.Words[phrases.At(chunk).First].Lower is "a" or "an" && (chunk == 0 || phrases.Head(chunk - 1).Lower == ":") && HasPlace(phrases.Sentence.Sentence.Span);
}
