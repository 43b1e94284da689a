using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Amounts;

/// <summary>
/// How many an event is of where only another sentence counts them: "is closing all its stores" … "Acme has 120 stores", "let
/// contractors go" … "Those workers number about 200".
/// </summary>
/// <param name="sentences">Those of the article, in order.</param>
/// <param name="mentions">What the article names.</param>
internal sealed class CountsElsewhere(IReadOnlyList<Sentence> sentences, ArticleMentions mentions)
{
    /// <summary>Verbs whose object is what their subject has.</summary>
    private static readonly WordSet Having = WordGroups.Of("have");

    /// <summary>Nouns for a site of any sort.</summary>
    private static readonly ThingSet Sites = Of("location", "outlet", "branch", "property");

    /// <summary>Nouns for anybody who works for another.</summary>
    private static readonly ThingSet Workers = Of("worker", "employee", "staffer", "people");

    private static readonly ThingSet AnySite = Of("site");

    /// <summary>Null where nothing counts them, or two sentences count them differently.</summary>
    /// <param name="ranked">The mentions of the event, none with an amount.</param>
    /// <param name="who">Whose event it is.</param>
    /// <param name="where">Where it is.</param>
    public string? Of(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who, IReadOnlyList<EventPlace> where)
    {
        if (ranked[0].Kind.Counted is null) return null;
        return ranked.Where(candidate => candidate is { Scope: not ThingScope.Some, Thing: not null }).Select(candidate => OfWhole(candidate, who, where)).FirstOrDefault(amount => amount is not null)
            ?? ranked.Select(OfSum).FirstOrDefault(amount => amount is not null);
    }

    private string? OfWhole(EventCandidate candidate, IReadOnlyList<Actor> who, IReadOnlyList<EventPlace> where)
    {
        string? counted = null;
        foreach (var sentence in sentences.Where(HasFigure).Where(sentence => candidate.Scope == ThingScope.All || IsShortlyBefore(sentence.Span, candidate.Passage)))
        {
            var phrases = new Phrases(SentenceSyntax.Of(sentence), mentions);
            foreach (var amount in Enumerable.Range(0, phrases.Sentence.Chunks.Count).Where(chunk => IsSameThing(phrases, chunk, candidate.Thing!) && IsTheirs(phrases, chunk, who) && IsThere(phrases, chunk, candidate, where)).Select(chunk => new AmountReader(phrases, candidate.Kind).In(chunk)).OfType<string>())
            {
                if (counted is not null && !Figure.Of(counted).IsLike(Figure.Of(amount))) return null;
                counted ??= amount;
            }
        }

        return counted;
    }

    /// <summary>In the paragraph of what points back at it.</summary>
    private static bool IsShortlyBefore(TextSpan sentence, TextSpan passage) => sentence.Paragraph == passage.Paragraph && sentence.End <= passage.Start;

    /// <summary>Up to the phrase and what follows it, the sentence speaks of where the event is: it counts neither fewer nor more.</summary>
    private bool IsThere(Phrases phrases, int chunk, EventCandidate candidate, IReadOnlyList<EventPlace> where)
    {
        var last = chunk;
        while (last + 2 < phrases.Sentence.Chunks.Count && phrases.At(last + 1).Kind == ChunkKind.Preposition && phrases.IsPhrase(last + 2)) last += 2;
        var told = PlacePicker.In(mentions, phrases.SpanOf(0, last));
        if (candidate.Scope == ThingScope.All && candidate.Where.Count > 0) return told.Count > 0 && told[0].Id == candidate.Where[0].Id;
        return told.TrueForAll(place => where.Any(other => other.Id == place.Id));
    }

    /// <summary>"120 locations" counts the "restaurants", "30 closed stores" does not count "the stores".</summary>
    private static bool IsSameThing(Phrases phrases, int chunk, string thing)
    {
        if (!phrases.IsPhrase(chunk) || phrases.Head(chunk) is not { Class: WordClass.Noun } head) return false;
        if (head.Lemma != thing && !(AnySite.Contains(thing) && Sites.Holds(head)) && !(AnySite.Holds(head) && Sites.Contains(thing)) && !(Workers.Contains(thing) && Workers.Holds(head))) return false;
        var words = phrases.Sentence.Words[phrases.At(chunk).First..phrases.At(chunk).Head];
        var figure = Array.FindLastIndex(words, word => word.Class == WordClass.Number);
        return figure >= 0 && !words[(figure + 1)..].Any(word => word.Class is WordClass.Adjective or WordClass.Verb or WordClass.Determiner) && !phrases.IsPreposition(chunk - 1, "than") && !new ScopeReader(phrases).IsSomewhereElse(chunk);
    }

    /// <summary>"its 120 stores", "120 Acme stores", "120 stores of Acme", "Acme has 120 stores".</summary>
    private static bool IsTheirs(Phrases phrases, int chunk, IReadOnlyList<Actor> who)
    {
        if (Names(phrases, chunk, who)) return true;
        if (phrases.IsPreposition(chunk + 1, "of") && phrases.IsPhrase(chunk + 2)) return Names(phrases, chunk + 2, who);
        for (var verb = chunk - 1; verb >= 0 && verb >= chunk - 2; verb--)
        {
            if (phrases.At(verb).Kind != ChunkKind.VerbGroup) continue;
            return Having.Contains(phrases.Head(verb).Lemma) && phrases.Sentence.FrameOf(verb) is { IsPassive: false, Subject: >= 0 } frame && frame.Object == chunk && Names(phrases, frame.Subject, who);
        }

        return false;
    }

    private static bool Names(Phrases phrases, int chunk, IReadOnlyList<Actor> who) =>
        phrases.NamesIn(chunk).Any(name => who.Any(actor => actor.Name == name.Name || actor.Name == name.Owner));

    /// <summary>"Together, those employees number nearly 200", in the paragraph of what it sums up.</summary>
    private string? OfSum(EventCandidate candidate)
    {
        foreach (var sentence in sentences.Where(sentence => sentence.Span.Paragraph == candidate.Passage.Paragraph && sentence.Span.Start >= candidate.Passage.End && HasFigure(sentence)))
        {
            var phrases = new Phrases(SentenceSyntax.Of(sentence), mentions);
            for (var chunk = 0; chunk + 2 < phrases.Sentence.Chunks.Count; chunk++)
            {
                if (phrases.IsPhrase(chunk) && phrases.Sentence.Words[phrases.At(chunk).First].Lower is "those" or "these" && candidate.Kind.Counted!.Holds(phrases.Head(chunk))
                    && phrases.At(chunk + 1).Kind == ChunkKind.VerbGroup && new AmountReader(phrases, candidate.Kind).OfSubject(chunk + 1) is { } sum)
                    return sum;
            }
        }

        return null;
    }

    private static bool HasFigure(Sentence sentence) => sentence.Tokens.Any(token => token.Kind == TokenKind.Number);

    private static ThingSet Of(params string[] members) => new(members, new Dictionary<string, IReadOnlyList<string>>());
}
