using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Places;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Actors;

/// <summary>A phrase that a pronoun stands for.</summary>
/// <param name="Phrases">The sentence it is in.</param>
/// <param name="Chunk">Its chunk.</param>
/// <param name="IsOneOfTwo">It is one of two: of a list that begins there nothing else is meant.</param>
internal sealed record Referent(Phrases Phrases, int Chunk, bool IsOneOfTwo = false);

/// <summary>
/// Finds what "it", "they" or "them" stands for: the subject, or for an object the thing, told last in its sentence or the one before.
/// </summary>
internal sealed class Referents(Phrases phrases)
{
    private static readonly ThingSet Sites = new(["site"], new Dictionary<string, IReadOnlyList<string>>());

    /// <param name="pronoun">Its chunk.</param>
    /// <param name="things">What the verb can be about.</param>
    /// <param name="isObject">It is acted on: "closed them".</param>
    /// <returns>Null when the chunk is no such pronoun, or stands for something else.</returns>
    public Referent? Of(int pronoun, ThingSet things, bool isObject) =>
        Find(pronoun, isObject) is { } referent && referent.Phrases.Fills(referent.Chunk, things) ? referent : null;

    /// <summary>What a pronoun that acts stands for, whatever it is.</summary>
    public Referent? Of(int pronoun) => Find(pronoun, isObject: false);

    /// <summary>What the sentence before is about; null without.</summary>
    public Referent? SubjectBefore() => phrases.Before is { } before ? First(before, isMany: false) : null;

    /// <summary>"(Workers at Acme) got the news": the workers, where the sentence before is about them and tells whose they are; null without.</summary>
    public Referent? StaffBefore() =>
        phrases.Before is { } before && First(before, isMany: true) is { } subject && ActorNouns.Staff.Holds(before.Head(subject.Chunk)) && before.IsPreposition(subject.Chunk + 1, "at") && before.IsPhrase(subject.Chunk + 2) ? subject : null;

    /// <summary>The subject of the sentence before, where that is called by a name of several words; null without.</summary>
    public Referent? NamedBefore() =>
        SubjectBefore() is { Phrases: var before } subject && before.At(subject.Chunk) is { First: var first, Head: var head }
        && head > first && before.Sentence.Words[head].Class == WordClass.ProperNoun && before.Sentence.Words[head - 1].Class == WordClass.ProperNoun ? subject : null;

    private Referent? Find(int pronoun, bool isObject)
    {
        if (phrases.Head(pronoun).Lower is "former" or "latter") return OneOfTwo(pronoun);
        if ((isObject || pronoun == 0) && BareCount(pronoun) is { } counted) return counted;
        if (!isObject && MemberOf(pronoun) is { } member) return member;
        if (phrases.Head(pronoun).Lower is not ("it" or "they" or "them") || phrases.At(pronoun).First != phrases.At(pronoun).Last) return null;
        var isMany = phrases.Head(pronoun).Lower != "it";
        if (!isObject && Speaker(pronoun) is { } speaker && Agrees(phrases, speaker.Chunk, isMany)) return speaker;
        return Nearest(phrases, pronoun, isMany, isObject) ?? (phrases.Before is { } before ? isObject ? Nearest(before, before.Sentence.Chunks.Count, isMany, isObject) : First(before, isMany) : null);
    }

    /// <summary>"The airport said on Chirp, formerly Warble, that it reopened": who says it, where that is a site or an organisation.</summary>
    private Referent? Speaker(int pronoun)
    {
        if (new ReportedSpeech(phrases).SayingBefore(pronoun) is not (var verb and >= 0) || phrases.Sentence.FrameOf(verb).Subject is not (var subject and >= 0)) return null;
        var speaks = phrases.NameAtHead(subject) is { } name ? name.Type == Names.NameType.Organisation && !phrases.Mentions.IsWitness(name) : Sites.Holds(phrases.Head(subject));
        return speaks && !ActorNouns.Spokesmen.Holds(phrases.Head(subject)) ? new Referent(phrases, subject) : null;
    }

    /// <summary>"closed five", "closed five of them", "Five closed" after "opened 20 stores": what the figure counts was told last.</summary>
    private Referent? BareCount(int figure)
    {
        var head = phrases.Head(figure);
        if (head.Class != WordClass.Number || TimeNouns.IsYear(head.Token) || head.Lower is "%" or "$" or "€" or "£") return null;
        var thing = Partitive.Thing(phrases.Sentence, figure);
        if (thing != figure && phrases.Head(thing).Lower != "them") return null;
        return Nearest(phrases, figure, isMany: true, isObject: true) ?? (phrases.Before is { } before ? Nearest(before, before.Sentence.Chunks.Count, isMany: true, isObject: true) : null);
    }

    /// <summary>"The mill is among 40 (that will close)", "is one of 40 (to close)": what is counted is told before "is".</summary>
    private Referent? MemberOf(int figure)
    {
        if (phrases.Head(figure).Class != WordClass.Number || phrases.At(figure).IsTime) return null;
        var at = phrases.IsPreposition(figure - 1, "of") && figure > 1 && phrases.Head(figure - 2).Lower == "one" ? figure - 2 : figure;
        if (phrases.IsPreposition(at - 1, "among")) at--;
        return at != figure && at > 0 && phrases.At(at - 1).Kind == ChunkKind.VerbGroup && phrases.Head(at - 1).Class == WordClass.Be && phrases.Sentence.FrameOf(at - 1).Subject is var subject and >= 0 ? new Referent(phrases, subject) : null;
    }

    /// <summary>"the former", "the latter" after "Acme and Bolt": of the pair named last before.</summary>
    private Referent? OneOfTwo(int pronoun)
    {
        if (phrases.Sentence.Words[phrases.At(pronoun).First].Lower != "the") return null;
        var isLatter = phrases.Head(pronoun).Lower == "latter";
        return PairBefore(phrases, pronoun, isLatter) ?? (phrases.Before is { } before ? PairBefore(before, before.Sentence.Chunks.Count, isLatter) ?? (isLatter ? LastNamed(before) : null) : null);
    }

    /// <summary>"The latter" after "Acme moves into a former store of Bolt".</summary>
    private static Referent? LastNamed(Phrases phrases)
    {
        for (var at = phrases.Sentence.Chunks.Count - 1; at >= 0; at--)
        {
            if (phrases.IsPhrase(at) && phrases.NameAtHead(at) is { Type: Names.NameType.Organisation, IsReference: false }) return new Referent(phrases, at, IsOneOfTwo: true);
        }

        return null;
    }

    private static Referent? PairBefore(Phrases phrases, int end, bool isLatter)
    {
        for (var at = end - 1; at >= 0; at--)
        {
            if (!phrases.IsPhrase(at) || !phrases.Head(at).IsNominal || phrases.ListStart(at) is var first && first == at) continue;
            if (phrases.List(first).ToList() is [var one, var two] && two == at) return new Referent(phrases, isLatter ? two : one, IsOneOfTwo: true);
        }

        return null;
    }

    /// <summary>A subject goes on about the subject told last; what is acted on is the thing told last.</summary>
    private static Referent? Nearest(Phrases phrases, int end, bool isMany, bool isObject)
    {
        for (var at = end - 1; at >= 0; at--)
        {
            if (!phrases.IsPhrase(at) || !phrases.Head(at).IsNominal || IsTime(phrases, at) || phrases.PlaceAtHead(at) is { Role: not PlaceRole.PartOfName }) continue;
            if (phrases.NameAtHead(at) is { } name && phrases.Mentions.IsWitness(name)) continue;
            var first = isObject ? at : phrases.ListStart(at);
            if (isObject ? IsThing(phrases, at, isMany) : IsSubject(phrases, first, at) && Agrees(phrases, first, isMany)) return new Referent(phrases, first);
            at = first;
        }

        return null;
    }

    /// <summary>The subject of a sentence's main clause.</summary>
    private static Referent? First(Phrases phrases, bool isMany)
    {
        for (var at = 0; at < phrases.Sentence.Chunks.Count; at++)
        {
            if (!phrases.IsPhrase(at) || !phrases.Head(at).IsNominal || IsTime(phrases, at) || phrases.PlaceAtHead(at) is { Role: not PlaceRole.PartOfName }) continue;
            var last = phrases.List(at).Last();
            if (IsSubject(phrases, at, last)) return Agrees(phrases, at, isMany) ? new Referent(phrases, at) : null;
            at = last;
        }

        return null;
    }

    /// <summary>"March 10" of "said March 10 that it".</summary>
    private static bool IsTime(Phrases phrases, int chunk) => phrases.At(chunk).IsTime || phrases.Mentions.DatesIn(phrases.Sentence.SpanOf(phrases.At(chunk))).Count > 0;

    private static bool IsThing(Phrases phrases, int chunk, bool isMany)
    {
        var measure = Partitive.Measure(phrases.Sentence, chunk);
        var isFree = measure != chunk || chunk == 0 || phrases.At(chunk - 1).Kind != ChunkKind.Preposition;
        return isFree && phrases.Head(chunk).Class == WordClass.Noun && (phrases.Head(chunk).Lower != phrases.Head(chunk).Lemma) == isMany;
    }

    /// <summary>It hangs on no preposition, and a verb, an aside or what describes it follows.</summary>
    private static bool IsSubject(Phrases phrases, int first, int last) =>
        (first < 2 || phrases.At(first - 1).Kind != ChunkKind.Adverb) && (first == 0 || phrases.At(first - 1).Kind is not (ChunkKind.Preposition or ChunkKind.VerbGroup) || SayingVerbs.Has(phrases.Head(first - 1).Lemma))
        && last + 1 < phrases.Sentence.Chunks.Count && (phrases.At(last + 1).Kind is ChunkKind.VerbGroup or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Relative || phrases.Head(last + 1).Lower == "(");

    /// <summary>A name can be one or, as a team, many.</summary>
    private static bool Agrees(Phrases phrases, int chunk, bool isMany)
    {
        var head = phrases.Head(Partitive.Thing(phrases.Sentence, chunk));
        return head.Class == WordClass.ProperNoun || phrases.List(chunk).Skip(1).Any() == isMany || (head.Lower != head.Lemma) == isMany;
    }
}
