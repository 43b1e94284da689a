using Briefing.Articles;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Names;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>Asks the phrases of one sentence what they are: names, places, and what may fill a role.</summary>
/// <param name="sentence">The sentence, cut.</param>
/// <param name="mentions">What the article names.</param>
/// <param name="before">The sentence before it, which a pronoun may look back to; null at the start of an article.</param>
internal sealed class Phrases(SentenceSyntax sentence, ArticleMentions mentions, Sentence? before = null)
{
    /// <summary>Nouns that mean several in the singular.</summary>
    private static readonly WordSet Collectives = WordGroups.Of("collective");
    private static readonly WordSet Sizes = WordGroups.Of("size");
    private static readonly WordSet CreditForms = WordGroups.Of("credit-form");

    /// <summary>"y" of "Valle y Pampa".</summary>
    private const int LongestParticle = 3;

    /// <summary>Roads and runways, which are nobody's site.</summary>
    private static readonly ThingSet Ways = new(["way"], new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>What is done at a site, not what it is.</summary>
    private static readonly ThingSet Works = new(["site-work", "working"], new Dictionary<string, IReadOnlyList<string>>());

    private static readonly ThingSet Credits = new(["credit"], new Dictionary<string, IReadOnlyList<string>>());

    private Phrases? _before;

    public SentenceSyntax Sentence => sentence;

    /// <summary>The phrases of the sentence before, cut when they are asked for; null without.</summary>
    public Phrases? Before => before is null ? null : _before ??= new Phrases(SentenceSyntax.Of(before), mentions);

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
        var names = mentions.NamesIn(head);
        for (var at = names.Count - 1; at >= 0; at--)
        {
            if (names[at].Span.Overlaps(head)) return names[at];
        }

        return null;
    }

    public ArraySegment<NameMention> NamesIn(int chunk) => mentions.NamesIn(sentence.SpanOf(At(chunk)));

    public PlaceMention? PlaceAtHead(int chunk)
    {
        var head = sentence.SpanOf(At(chunk).Head, At(chunk).Head);
        foreach (var place in mentions.PlacesIn(head))
        {
            if (place.Span.Overlaps(head)) return place;
        }

        return null;
    }

    /// <summary>Whether the phrase, or what its "of" brings, may be one of <paramref name="things"/>.</summary>
    public bool Fills(int chunk, ThingSet things)
    {
        if (!IsPhrase(chunk) || At(chunk).IsTime) return false;
        var thing = Partitive.Thing(sentence, chunk);
        var head = Head(thing);
        if (IsWay(thing) || IsCredit(thing)) return false;
        if (head.IsNominal && things.Holds(head)) return true;
        if (head.Class == WordClass.Number && sentence.Sentence.IsHeading && head.Lower is "hundreds" or "thousands" or "dozens" && things.HoldsLast("people")) return true;
        if (head.Class == WordClass.Number && things.AllowsCounts && !TimeNouns.IsYear(head.Token) && head.Lower is not ("$" or "€" or "£")) return true;
        if (IsSizeOf(thing, things)) return true;
        if (head.Class == WordClass.Number || things.Excludes(head)) return false;
        if (things.AllowsOrganisations && head.Class == WordClass.ProperNoun && At(thing).OwnerEnd == At(thing).Head) return true;
        if (things.AllowsAny) return true;
        if (PlaceAtHead(thing) is { Role: not PlaceRole.PartOfName, IsAdjective: false } place && (things.AllowsPlaces || (things.AllowsRegions && place.Place.Type != PlaceType.City))) return true;
        if (head.Class == WordClass.ProperNoun && NamesSite(thing, things)) return true;
        if (things.AllowsNames && head.Class == WordClass.ProperNoun && PlaceAtHead(thing) is null) return true;
        if (!things.AllowsOrganisations || IsCalledWho(thing)) return false;
        if (NameAtHead(thing) is { } name) return name.Type is NameType.Organisation or NameType.Product && !(head.Class == WordClass.Possessive);
        return false;
    }

    /// <summary>Whether one of the list that begins with the phrase may.</summary>
    public bool FillsAny(int first, ThingSet things) => List(first).Any(chunk => Fills(chunk, things) && !(chunk > first && BeginsClause(chunk)));

    /// <summary>"closed the deal, Acme gained": no more of a list comes behind that comma.</summary>
    private bool BeginsClause(int chunk) => At(chunk - 1).Kind == ChunkKind.Comma && chunk + 1 < sentence.Chunks.Count && At(chunk + 1).Verb is { Shape: VerbShape.Finite or VerbShape.PastOrParticiple };

    /// <summary>"300 workers", "its staff", "many of them".</summary>
    public bool IsMany(int chunk)
    {
        var thing = Partitive.Thing(sentence, chunk);
        if (thing != chunk) return true;
        var head = Head(chunk);
        if (Collectives.Contains(head.Lemma) || head.Class == WordClass.Pronoun) return true;
        return head.Lower != head.Lemma || head.Class == WordClass.Number;
    }

    /// <summary>"staff numbers", "its staffing levels": how many there are of the things.</summary>
    private bool IsSizeOf(int chunk, ThingSet things) =>
        Sizes.Contains(Head(chunk).Lemma) && At(chunk) is { Head: > 0 and var head, First: var first } && head > first
        && sentence.Words[head - 1].Class == WordClass.Noun && things.Holds(sentence.Words[head - 1]);

    /// <summary>"State Route 211", "the Pell Bridge".</summary>
    private bool IsWay(int chunk)
    {
        for (var at = At(chunk).First; at <= At(chunk).Last; at++)
        {
            if (sentence.Words[at].Class == WordClass.ProperNoun && Ways.Holds(sentence.Words[at])) return true;
        }

        return false;
    }

    /// <summary>"a credit line", "the line of credit", "a five year revolving credit facility".</summary>
    private bool IsCredit(int chunk)
    {
        if (!CreditForms.Contains(Head(chunk).Lemma)) return false;
        if (IsPreposition(chunk + 1, "of") && IsPhrase(chunk + 2) && Credits.Holds(Head(chunk + 2))) return true;
        return At(chunk).Head > At(chunk).First && Credits.Holds(sentence.Words[At(chunk).Head - 1]);
    }

    /// <summary>"Acme Brewhouse Reno", "a new division Acme Direct": what it is stands in the middle of the name, or before it.</summary>
    private bool NamesSite(int chunk, ThingSet things)
    {
        for (var at = At(chunk).First; at < At(chunk).Head; at++)
        {
            if (NameWords.Shared.Has(sentence.Words[at].Lower, WordRole.Title | WordRole.Human)) return false;
        }

        var last = At(chunk).Head;
        while (last > At(chunk).First && sentence.Words[last].Class == WordClass.ProperNoun) last--;
        if (sentence.Words[last].Class == WordClass.Noun && sentence.Words[At(chunk).First].Lower is "a" or "an" && things.Holds(sentence.Words[last])) return true;
        for (var at = At(chunk).First; at < At(chunk).Head; at++)
        {
            if (sentence.Words[at].Class == WordClass.ProperNoun && things.Holds(sentence.Words[at])) return true;
        }

        return false;
    }

    /// <summary>"Roe, who moved to Acme": a person.</summary>
    public bool IsCalledWho(int chunk)
    {
        var next = chunk + 1 < sentence.Chunks.Count && At(chunk + 1).Kind == ChunkKind.Comma ? chunk + 2 : chunk + 1;
        return next < sentence.Chunks.Count && At(next).Kind == ChunkKind.Relative && Head(next).Lower == "who";
    }

    /// <summary>The organisation that speaks in the sentence, else the one named last before it; null where the paragraph has another speaker, of whom nothing tells whose.</summary>
    public NameMention? Speaker()
    {
        var here = sentence.Sentence.Span;
        if (mentions.NamesIn(here).Select(mentions.Employers.Of).FirstOrDefault(employer => employer is not null) is { } employer) return employer;
        if (Before is { } before && before.Sentence.Sentence.Span.Paragraph == here.Paragraph && before.SpeaksUnknown()) return null;
        return mentions.NamesIn(here).LastOrDefault(name => name.Type == NameType.Organisation && !name.IsReference && !mentions.IsWitness(name)) ?? mentions.LastOrganisationBefore(here, name => !mentions.IsBystander(name));
    }

    /// <summary>"…," the utility said": who speaks is no organisation that is known.</summary>
    private bool SpeaksUnknown() => new ReportedSpeech(this).SpeakerAtEnd() is var speaker and >= 0 && NameAtHead(speaker) is null;

    /// <summary>The words of the phrase without "the"; of one that ends in a name the name alone: "Acme Stadium" of "the city-built Acme Stadium".</summary>
    public string Written(int chunk)
    {
        var whole = At(chunk);
        var first = whole.First;
        while (first < whole.Head && sentence.Words[first].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Number) first++;
        for (var at = whole.Head - 1; at >= first && sentence.Words[whole.Head].Class == WordClass.ProperNoun; at--)
        {
            if (!BelongsToName(at)) first = at + 1;
        }

        var last = sentence.Words[whole.Last].Lower == ">" ? whole.Head : whole.Last;
        if (first < last && sentence.Words[first].Lower == "<") first++;
        return sentence.TextOf(first, last);
    }

    private bool BelongsToName(int word) => sentence.Words[word] switch
    {
        { Class: WordClass.ProperNoun or WordClass.Possessive or WordClass.Coordinator or WordClass.Other or WordClass.Quote } => true,
        var other => other.Token.IsCapitalized || other.Token.Kind == TokenKind.Number || (other.Lower.Length <= LongestParticle && word > 0 && sentence.Words[word - 1].Class == WordClass.ProperNoun),
    };

    public TextSpan SpanOf(int firstChunk, int lastChunk) => sentence.SpanOf(At(firstChunk).First, At(lastChunk).Last);

    /// <summary>The first phrase of the list that ends at <paramref name="last"/>.</summary>
    public int ListStart(int last) => new ListFinder(sentence).FirstOf(last);

    /// <summary>"production", "operations".</summary>
    public bool IsWork(int thing) => Works.Holds(Head(thing));

    /// <summary>"the mill" of "production at the mill", "Reno" of "production at Reno": where what somebody does is done; the phrase itself without.</summary>
    public int SiteOf(int thing)
    {
        if (thing < 0 || !IsWork(thing) || !IsPhrase(thing + 2)) return thing;
        var isAt = IsPreposition(thing + 1, "at");
        if (!isAt && !IsPreposition(thing + 1, "in")) return thing;
        return ActorNouns.OneSite.Holds(Head(thing + 2)) || (isAt && PlaceAtHead(thing + 2) is { IsAdjective: false }) ? thing + 2 : thing;
    }

    /// <summary>The phrases of a list that begins at <paramref name="first"/>: "A, B and C".</summary>
    public IEnumerable<int> List(int first)
    {
        yield return first;
        var at = first;
        while (true)
        {
            if (AsideFinder.IsShare(sentence, at + 1)) at += 3;
            var next = at + 1;
            while (next < sentence.Chunks.Count && next <= at + 2 && At(next).Kind is ChunkKind.Comma or ChunkKind.Coordinator) next++;
            if (next == at + 1 || !IsPhrase(next) || At(next).IsTime) yield break;
            at = next;
            yield return at;
        }
    }
}
