using Briefing.Articles;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
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
    /// <summary>"y" of "Valle y Pampa".</summary>
    private const int LongestParticle = 3;

    /// <summary>What is done at a site, not what it is.</summary>
    private static readonly ThingSet Works = new(["site-work", "working"], new Dictionary<string, IReadOnlyList<string>>());

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

    /// <summary>"Roe, who moved to Acme": a person.</summary>
    public bool IsCalledWho(int chunk)
    {
        var next = chunk + 1 < sentence.Chunks.Count && At(chunk + 1).Kind == ChunkKind.Comma ? chunk + 2 : chunk + 1;
        return next < sentence.Chunks.Count && At(next).Kind == ChunkKind.Relative && Head(next).Lower == "who";
    }

    /// <summary>The words of the phrase without "the"; of one that ends in a name the name alone: "Acme Stadium" of "the city-built Acme Stadium", "the city's Acme Stadium".</summary>
    public string Written(int chunk)
    {
        var whole = At(chunk);
        var first = whole.First;
        while (first < whole.Head && sentence.Words[first].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Number && !IsNumberOfName(first)) first++;
        for (var at = whole.Head - 1; at >= first && sentence.Words[whole.Head].Class == WordClass.ProperNoun; at--)
        {
            if (!BelongsToName(at)) first = at + 1;
        }

        while (first < whole.Head && sentence.Words[first].Class == WordClass.Possessive) first++;
        if (whole.OwnerEnd >= first && whole.OwnerEnd + 1 < whole.Head && IsPlace(first, whole.OwnerEnd)) first = whole.OwnerEnd + 2;

        var last = sentence.Words[whole.Last].Lower == ">" ? whole.Head : whole.Last;
        if (first < last && sentence.Words[first].Lower == "<") first++;
        return sentence.TextOf(first, last);
    }

    /// <summary>"London" of "London's Zed Airport".</summary>
    private bool IsPlace(int first, int last)
    {
        var words = sentence.SpanOf(first, last);
        foreach (var place in mentions.PlacesIn(words))
        {
            if (place.Role != PlaceRole.PartOfName && place.Span.Contains(words)) return true;
        }

        return false;
    }

    /// <summary>"(at) Three Pines Bend": a capital within a sentence.</summary>
    private bool IsNumberOfName(int word) =>
        word > 0 && sentence.Words[word] is { Class: WordClass.Number, Token.IsCapitalized: true } && sentence.Words[word + 1].Class == WordClass.ProperNoun && !sentence.Sentence.IsHeading;

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

    /// <summary>"(the cinema,) 12 Mill Street".</summary>
    private bool IsAddress(int phrase) =>
        sentence.Words[At(phrase).First].Token.Kind == TokenKind.Number && ActorNouns.Streets.Holds(Head(phrase));

    /// <summary>The phrases of a list that begins at <paramref name="first"/>: "A, B and C".</summary>
    public IEnumerable<int> List(int first)
    {
        yield return first;
        var at = first;
        while (true)
        {
            if (AsideFinder.IsShare(sentence, at + 1)) at += 3;
            if (at + 2 < sentence.Chunks.Count && Head(at + 1).Lower == "." && At(at + 2).Kind is ChunkKind.Comma or ChunkKind.Coordinator) at++; // "Acme Inc. and Bolt"
            var next = at + 1;
            while (next < sentence.Chunks.Count && next <= at + 2 && At(next).Kind is ChunkKind.Comma or ChunkKind.Coordinator) next++;
            if (next == at + 1 || !IsPhrase(next) || At(next).IsTime || IsAddress(next)) yield break;
            at = next;
            yield return at;
        }
    }
}
