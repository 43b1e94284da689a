using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>Tells what "the plant", "this restaurant" stands for: the phrase of the same thing in the sentence before, the name told before, the heading over it.</summary>
internal sealed class DefiniteReader(Phrases phrases)
{
    /// <summary>Nouns for a site of any sort.</summary>
    private static readonly WordSet AnySite = WordGroups.Of("any-site");

    private static readonly ThingSet Sites = new(["site"], new Dictionary<string, IReadOnlyList<string>>());

    private readonly SitePhrases _sitePhrases = new(phrases);

    /// <summary>"The plant" after "Acme has a plant": the phrase of the same thing, with whom it is named by; null without.</summary>
    public Referent? SameBefore(int site)
    {
        if (phrases.Before is not { } before || phrases.Sentence.Words[phrases.At(site).First].Lower is not ("the" or "this") || phrases.At(site).OwnerEnd >= 0) return null;
        var lemma = phrases.Head(site).Lemma;
        for (var at = 0; at < before.Sentence.Chunks.Count; at++)
        {
            if (before.IsPhrase(at) && before.Head(at).IsNominal && IsSame(lemma, before.Head(at))) return new Referent(before, at);
        }

        return null;
    }

    /// <summary>"the facility" can be any site.</summary>
    private static bool IsSame(string lemma, Word head) => head.Lemma == lemma || (AnySite.Contains(lemma) && Sites.Holds(head));

    /// <summary>"the park" after "Barlow National Park": the site of that sort that is named before, or whose it is; null without.</summary>
    public Actor? NamedSite(int site)
    {
        if (!LooksBack(site) || !_sitePhrases.IsOneSite(site) || ActorNouns.Parts.Holds(phrases.Head(site))) return null;
        var (first, head) = (phrases.At(site).Head, phrases.At(site).Head);
        while (phrases.Sentence.Words[first - 1].Class == WordClass.Noun) first--;
        return phrases.Mentions.SiteBefore(phrases.Sentence.SpanOf(phrases.At(site)), [.. phrases.Sentence.Words[first..(head + 1)].Select(word => word.Lower)]);
    }

    /// <summary>The name of what nothing else tells whose it is: one that ends so, the subject of the sentence before, the heading of the section; null without.</summary>
    public string? Named(int chunk)
    {
        var noun = " " + phrases.Head(chunk).Lower;
        return phrases.Mentions.LastOrganisationBefore(phrases.Sentence.SpanOf(phrases.At(chunk)), name => !name.IsReference && name.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase))?.Name
            ?? (LooksBack(chunk) ? SubjectBefore(chunk)?.Name : null)
            ?? (LooksBack(chunk) || IsItem(chunk) ? phrases.Mentions.SiteOver(phrases.Sentence.Sentence.Span, IsItem(chunk)) : null);
    }

    /// <summary>"this Plonk Falls diner", "the Plonk Falls location": where it is, not another.</summary>
    private bool IsItem(int chunk) =>
        phrases.At(chunk) is { First: var first, OwnerEnd: < 0 } && _sitePhrases.IsOneSite(chunk) && (phrases.Sentence.Words[first].Lower == "this" || (phrases.Sentence.Words[first].Lower == "the" && phrases.Head(chunk).Lower == "location"));

    /// <summary>"The restaurant", "the company" after "Acme Corner began in 1973": what the sentence before is about.</summary>
    private Actor? SubjectBefore(int chunk) =>
        !ActorNouns.Landmarks.Holds(phrases.Head(chunk)) && new Referents(phrases).NamedBefore() is { } subject ? new AntecedentReader(subject.Phrases).CalledBy(subject.Chunk).FirstOrDefault() : null;

    /// <summary>"the park", "this 400-seat diner", but not "the first school", "the Reno mill", "the paint plant" of several: the words tell nothing by which it is another.</summary>
    private bool LooksBack(int chunk)
    {
        var phrase = phrases.At(chunk);
        if (phrases.Sentence.Words[phrase.First].Lower is not ("the" or "this") || phrase.OwnerEnd >= 0 || phrase.First == phrase.Head || phrases.Head(chunk) is not { Class: WordClass.Noun } noun || noun.Lower != noun.Lemma) return false;
        for (var at = phrase.First + 1; at < phrase.Head; at++)
        {
            if (NameWords.Shared.Has(phrases.Sentence.Words[at].Lower, WordRole.Distinct) || phrases.Sentence.Words[at].Class == WordClass.ProperNoun) return false;
        }

        return true;
    }
}
