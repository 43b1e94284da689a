using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>What a noun trigger is of.</summary>
/// <param name="Thing">Chunk of the thing, which may be the trigger's own ("plant closing"); -1 without.</param>
/// <param name="Words">The thing as written.</param>
/// <param name="ThingLemma">Its head noun in the singular.</param>
/// <param name="Owner">Chunk after "at", "by" that names who; -1 without.</param>
/// <param name="Last">Last chunk that belongs to the noun.</param>
internal sealed record NounArgument(int Thing, string? Words, string? ThingLemma, int Owner, int Last)
{
    /// <summary>Nothing says of what or whom: "the closure".</summary>
    public bool IsEmpty => Thing < 0 && Owner < 0;

    /// <summary>Chunk of the figure after "of": "a workforce reduction of 300"; -1 without.</summary>
    public int Measure { get; init; } = -1;

    /// <summary>What it is of stands in the phrase of <paramref name="noun"/> itself, if anywhere: "layoffs", "job cuts".</summary>
    public bool IsWithin(int noun) => Owner < 0 && (Thing < 0 || Thing == noun);
}

/// <summary>Finds what a noun trigger is of: after "of", in front of it, as its owner, after "at" or "by".</summary>
internal sealed class NounArguments(Phrases phrases, NounTrigger trigger)
{
    /// <summary>Verbs whose subject takes what is done to it.</summary>
    private static readonly WordSet Undergoing = WordGroups.Of("undergo");

    /// <summary>"(to) nearly (all workers)".</summary>
    private static readonly WordSet Approximate = WordGroups.Of("approximate");

    /// <returns>Null when the trigger needs what is not there.</returns>
    public NounArgument? Read(int noun)
    {
        var last = noun;
        var complement = Complement(noun);
        if (trigger.NeedsComplement && complement < 0) return trigger.Points && IsPointing(noun) ? new NounArgument(-1, null, null, -1, noun) : null;
        if (complement > 0) last = complement;
        if (trigger.ComplementIsThing && phrases.IsPhrase(complement) && phrases.Head(complement).Class is not (WordClass.Pronoun or WordClass.Determiner or WordClass.Relative)) return Of(complement, -1, phrases.List(complement).Last());

        var thing = After(Joined(noun), "of");
        if (thing < 0 && After(noun, "by") is var doer and >= 0) thing = After(doer, "of");
        if (thing < 0 && After(noun, "for") is var whom and >= 0 && ActorNouns.Staff.Holds(phrases.Head(whom)) && HasFigure(whom)) thing = whom;
        var measure = thing >= 0 && trigger.Things is not null && IsBareFigure(thing) ? thing : -1;
        if (measure >= 0) (thing, last) = (-1, measure);
        if (thing >= 0 && trigger.Things is { } things && !phrases.FillsAny(thing, things) && !IsName(thing)) return null;
        if (thing >= 0 && trigger.ThingsAreCounted && !HasFigure(thing)) return null;
        var owner = After(noun, "at");
        if (owner < 0) owner = After(noun, "by");
        if (owner < 0 && !trigger.Complement.Contains("from") && After(noun, "from") is var source and >= 0 && phrases.Sentence.Words[phrases.At(source).First].Class != WordClass.Number) owner = source;
        if (thing >= 0)
        {
            var end = phrases.List(thing).Last();
            if (owner < 0 && Partitive.Thing(phrases.Sentence, thing) is var part) owner = After(Math.Max(end, part), "at");
            return Of(thing, owner, Math.Max(end, owner));
        }

        if (thing < 0 && trigger.Things is not null && After(noun, "for") is var sake and >= 0 && ActorNouns.OneSite.Holds(phrases.Head(sake)) && phrases.Fills(sake, trigger.Things)) return Of(sake, owner, Math.Max(sake, owner));
        if (owner >= 0) last = Math.Max(last, owner);
        if (trigger.Compounds && InFront(noun) is { } front) return new NounArgument(noun, front.Words, front.Lemma, owner, last) { Measure = measure };
        if (measure >= 0) return null;
        if (owner >= 0 && phrases.IsPreposition(owner - 1, "at") && trigger.Things is { } sites && phrases.Head(owner) is { Class: WordClass.Noun } place && sites.Holds(place)) return Of(owner, owner, last);
        if (Destined(noun) is var destined and >= 0) return Of(destined, owner, last);
        if (trigger.NeedsComplement && trigger.Things is not null && HasOtherThing(noun)) return null;
        if (trigger.Complement.Count > 0 && complement >= 0) return new NounArgument(complement, null, null, owner, last);
        if (trigger.IsAlone || trigger.Things is null) return trigger.NeedsComplement ? null : new NounArgument(-1, null, null, owner, last);
        if (After(noun, "to") is var target and >= 0 && trigger.Things.Holds(phrases.Head(target))) return Of(target, owner, target);
        if (After(noun, "in") is var field and >= 0 && trigger.Things.Holds(phrases.Head(field))) return Of(field, owner, field);
        if (trigger.Points && IsPointing(noun)) return new NounArgument(-1, null, null, owner, last);
        return Facing(noun) is var site and >= 0 ? Of(site, owner, last) : null;
    }

    /// <summary>"the closing and sale of": the last of two deeds of one thing; the noun itself without.</summary>
    private int Joined(int noun) =>
        !HasOtherThing(noun) && noun + 2 < phrases.Sentence.Chunks.Count && phrases.At(noun + 1).Kind == ChunkKind.Coordinator && phrases.IsPhrase(noun + 2) && phrases.Sentence.Words[phrases.At(noun + 2).First].Class == WordClass.Noun && phrases.IsPreposition(noun + 3, "of") ? noun + 2 : noun;

    /// <summary>"The mill faces closure", "300 workers accepted buyouts": the mill, the workers; -1 without.</summary>
    private int Facing(int noun)
    {
        if (noun < 1 || phrases.At(noun - 1).Kind != ChunkKind.VerbGroup || !Undergoing.Contains(phrases.Head(noun - 1).Lemma)) return -1;
        var subject = phrases.Sentence.FrameOf(noun - 1).Subject;
        return subject >= 0 && trigger.Things is { } things && phrases.Fills(subject, things) ? subject : -1;
    }

    /// <summary>"picked 40 stores for closure": the stores; -1 without.</summary>
    private int Destined(int noun)
    {
        if (trigger.NeedsComplement || trigger.Things is null || !phrases.IsPreposition(noun - 1, "for")) return -1;
        var thing = noun - 2;
        while (thing >= 2 && phrases.IsPhrase(thing) && phrases.At(thing - 1).Kind == ChunkKind.Preposition && phrases.IsPhrase(thing - 2)) thing -= 2;
        return thing > 0 && phrases.IsPhrase(thing) && phrases.At(thing - 1).Kind == ChunkKind.VerbGroup && phrases.Fills(thing, trigger.Things) ? thing : -1;
    }

    /// <summary>"(a workforce reduction of) 300", "5 percent", which is of nothing.</summary>
    private bool IsBareFigure(int chunk) => (phrases.Head(chunk).Class == WordClass.Number || phrases.Head(chunk).Lower is "percent" or "pct" or "%") && Partitive.Thing(phrases.Sentence, chunk) == chunk;

    /// <summary>"100 workers", "hundreds of workers".</summary>
    private bool HasFigure(int chunk)
    {
        for (var at = phrases.At(chunk).First; at <= phrases.At(chunk).Last; at++)
        {
            if (phrases.Sentence.Words[at].Class == WordClass.Number) return true;
        }

        return false;
    }

    /// <summary>Of the thing in a phrase, the "of" that is part of it included.</summary>
    private NounArgument Of(int phrase, int owner, int last)
    {
        var thing = Partitive.Thing(phrases.Sentence, phrase);
        return new NounArgument(phrase, phrases.Sentence.TextOf(phrases.At(phrase).First, phrases.At(thing).Last), phrases.Head(thing).Lemma, owner, last);
    }

    private bool IsName(int chunk) => phrases.Sentence.Sentence.IsHeading && phrases.Head(chunk).Class == WordClass.ProperNoun && (trigger.Things?.AllowsOrganisations ?? true);

    private int After(int noun, string preposition)
    {
        if (!phrases.IsPreposition(noun + 1, preposition)) return -1;
        var after = noun + 2;
        while (after < phrases.Sentence.Chunks.Count && (phrases.At(after).Kind == ChunkKind.Quote || (phrases.At(after).Kind == ChunkKind.Adverb && Approximate.Contains(phrases.Head(after).Lower)))) after++;
        return phrases.IsPhrase(after) && !phrases.At(after).IsTime ? after : -1;
    }

    private int Complement(int noun)
    {
        for (var at = noun + 1; at < phrases.Sentence.Chunks.Count && at <= noun + 4; at++)
        {
            var kind = phrases.At(at).Kind;
            if (kind is ChunkKind.VerbGroup && trigger.Complement.Contains(phrases.Head(at).Lower)) return at;
            if (kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb)) return -1;
            if (kind != ChunkKind.Preposition || !trigger.Complement.Contains(phrases.Head(at).Lower) || !phrases.IsPhrase(at + 1)) continue;
            if (trigger.ComplementThings is null || phrases.Fills(at + 1, trigger.ComplementThings)) return at + 1;
        }

        return -1;
    }

    /// <summary>"plant closing", "its Ohio plant's closure", "job cuts": a fitting noun before the trigger in its phrase.</summary>
    private (string Words, string Lemma)? InFront(int noun)
    {
        var chunk = phrases.At(noun);
        for (var at = chunk.Head - 1; at >= chunk.First; at--)
        {
            var word = phrases.Sentence.Words[at];
            if (!word.IsNominal) continue;
            if (trigger.ThingsAreCounted && word.Lower != "mass" && !HasFigure(noun)) continue;
            if (trigger.Things is { } things && !things.Holds(word) && !(things.AllowsOrganisations && IsNamed(at))) continue;
            return (phrases.Sentence.TextOf(chunk.First, at), word.Lemma);
        }

        return null;
    }

    /// <summary>"troop withdrawals": of something else than the trigger is said of.</summary>
    private bool HasOtherThing(int noun)
    {
        var chunk = phrases.At(noun);
        return chunk.Head > chunk.First && phrases.Sentence.Words[chunk.Head - 1].Class == WordClass.Noun;
    }

    private bool IsNamed(int word)
    {
        var span = phrases.Sentence.SpanOf(word, word);
        return phrases.Mentions.NamesIn(span).Any(name => name.Type is not Names.NameType.Person && !name.IsReference && !ActorNouns.Governments.HoldsAny(name.Name));
    }

    /// <summary>"the closure", "these closures", "its dissolution".</summary>
    private bool IsPointing(int noun) => phrases.Sentence.Words[phrases.At(noun).First].Lower is "the" or "this" or "that" or "its" or "their" || phrases.At(noun).OwnerEnd >= 0;
}
