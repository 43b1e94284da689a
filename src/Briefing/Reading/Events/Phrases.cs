using Briefing.Articles;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Asks the phrases of one sentence what they are: names, places, and what may fill a role.</summary>
internal sealed class Phrases(SentenceSyntax sentence, ArticleMentions mentions)
{
    public SentenceSyntax Sentence => sentence;

    public ArticleMentions Mentions => mentions;

    public Chunk At(int chunk) => sentence.Chunks[chunk];

    public Word Head(int chunk) => sentence.HeadOf(sentence.Chunks[chunk]);

    public bool IsPhrase(int chunk) => chunk >= 0 && chunk < sentence.Chunks.Count && At(chunk).Kind == ChunkKind.NounPhrase;

    public bool IsPreposition(int chunk, string word) =>
        chunk >= 0 && chunk < sentence.Chunks.Count && At(chunk).Kind == ChunkKind.Preposition && Head(chunk).Lower == word;

    /// <summary>The name whose words hold the head of the phrase; null when the head is no name.</summary>
    public NameMention? NameAtHead(int chunk)
    {
        var head = sentence.SpanOf(At(chunk).Head, At(chunk).Head);
        return mentions.NamesIn(head).LastOrDefault(name => name.Span.Overlaps(head));
    }

    public IEnumerable<NameMention> NamesIn(int chunk) => mentions.NamesIn(sentence.SpanOf(At(chunk)));

    public PlaceMention? PlaceAtHead(int chunk)
    {
        var head = sentence.SpanOf(At(chunk).Head, At(chunk).Head);
        return mentions.PlacesIn(head).FirstOrDefault(place => place.Span.Overlaps(head));
    }

    /// <summary>Whether the phrase, or what its "of" brings, may be one of <paramref name="things"/>.</summary>
    public bool Fills(int chunk, ThingSet things)
    {
        if (!IsPhrase(chunk) || At(chunk).IsTime) return false;
        var thing = Partitive.Thing(sentence, chunk);
        var head = Head(thing);
        if (head.IsNominal && things.Holds(head)) return true;
        if (head.Class == WordClass.Number && sentence.Sentence.IsHeading && head.Lower is "hundreds" or "thousands" or "dozens" && things.HoldsLast("people")) return true;
        if (head.Class == WordClass.Number || things.Excludes(head)) return false;
        if (things.AllowsAny) return true;
        if (PlaceAtHead(thing) is { Role: not PlaceRole.PartOfName } place && (things.AllowsPlaces || (things.AllowsRegions && place.Place.Type != PlaceType.City))) return true;
        if (things.AllowsNames && head.Class == WordClass.ProperNoun && PlaceAtHead(thing) is null) return true;
        if (!things.AllowsOrganisations) return false;
        if (NameAtHead(thing) is { } name) return name.Type is NameType.Organisation or NameType.Product && !(head.Class == WordClass.Possessive);
        return false;
    }

    /// <summary>The organisation that speaks in the sentence, else the one named last before it.</summary>
    public NameMention? Speaker()
    {
        var here = sentence.Sentence.Span;
        return mentions.NamesIn(here).LastOrDefault(name => name.Type == NameType.Organisation && !name.IsReference && !mentions.IsWitness(name)) ?? mentions.LastOrganisationBefore(here);
    }

    public TextSpan SpanOf(int firstChunk, int lastChunk) => sentence.SpanOf(At(firstChunk).First, At(lastChunk).Last);

    /// <summary>The phrases of a list that begins at <paramref name="first"/>: "A, B and C".</summary>
    public IEnumerable<int> List(int first)
    {
        yield return first;
        var at = first;
        while (true)
        {
            var next = at + 1;
            while (next < sentence.Chunks.Count && next <= at + 2 && At(next).Kind is ChunkKind.Comma or ChunkKind.Coordinator) next++;
            if (next == at + 1 || !IsPhrase(next) || At(next).IsTime) yield break;
            at = next;
            yield return at;
        }
    }
}
