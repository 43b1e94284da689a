using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>The parts of a clause that fit a trigger.</summary>
/// <param name="Actor">Chunk of who does it; -1 without.</param>
/// <param name="Thing">Chunk of what it is done to; -1 without.</param>
/// <param name="Referent">What the thing stands for, when it is a pronoun.</param>
internal sealed record VerbMatch(int Actor, int Thing, Referent? Referent = null);

/// <summary>Tells whether a verb with its subject, object and particles fits one trigger's frames.</summary>
internal sealed class VerbMatcher(Phrases phrases, VerbTrigger trigger)
{
    private readonly Continuations _continuations = new(phrases, trigger);
    private readonly Referents _referents = new(phrases);

    public VerbMatch? Match(VerbFrame frame)
    {
        var particle = ParticleOf(frame, out var next);
        if (!trigger.Particles.Contains(particle) && !(IsOnlyBackThen(frame, particle) && trigger.Particles.Contains(""))) return null;
        if (!_continuations.Fit(frame, next)) return null;
        var complement = trigger.NeedsComplement ? ComplementOf(frame) : -1;
        if (trigger.NeedsComplement && complement < 0 && !IsOfRegion(frame)) return null;
        if (trigger.ComplementIsThing) return new VerbMatch(frame.Subject, complement);
        return trigger.HasGerund ? RolesOfGerund(frame) : Roles(frame);
    }

    /// <summary>"halts the office from reading": it keeps somebody from doing.</summary>
    private bool IsKeptFrom(VerbFrame frame) =>
        phrases.IsPreposition(frame.Object + 1, "from") && frame.Object + 2 < phrases.Sentence.Chunks.Count && phrases.At(frame.Object + 2).Verb is { Shape: VerbShape.Gerund };

    private VerbMatch? Roles(VerbFrame frame)
    {
        if (frame.Object >= 0 && trigger.Object is { } things)
        {
            var referent = ReferentOf(frame.Object, things, isObject: !frame.IsPassive);
            var thing = referent is null ? ThingIn(frame.Object, things) : frame.Object;
            if (thing < 0 && frame.Object < frame.Verb && NearerNoun(frame) is var nearer and >= 0) thing = ThingIn(nearer, things);
            if (thing < 0 || (trigger.ObjectIsPlural && !phrases.IsMany(thing)) || _continuations.IsSaidOf(frame, thing)) return null;
            var actor = frame.IsPassive ? frame.Agent : frame.Subject == frame.Object ? -1 : frame.Subject;
            if (trigger.Actor is { } actors && (actor < 0 || !phrases.Fills(actor, actors))) return null;
            if ((trigger.By != ActorSort.Government && IsKeptFrom(frame)) || (trigger.ObjectRole == ObjectRole.Where && actor < 0)) return null;
            return new VerbMatch(actor, trigger.ObjectRole == ObjectRole.Where ? -1 : thing, referent);
        }

        if (frame.Object >= 0 && !frame.IsPassive && trigger.Phrases.Count == 0) return null;
        if (frame.IsPassive && trigger.Subject is null) return null;
        if (trigger.Subject is { } subjects) return RolesOfSubject(frame, subjects);
        return trigger.Object is null || trigger.ObjectIsOptional ? new VerbMatch(frame.Subject, -1) : null;
    }

    /// <summary>"300 jobs" of "cut costs and 300 jobs"; elsewhere what follows a comma may only say what the object is.</summary>
    private int ThingIn(int list, ThingSet things)
    {
        var filling = phrases.FirstFilling(list, things);
        return filling >= 0 && !trigger.ObjectIsPlural ? list : filling;
    }

    /// <summary>"the store closed".</summary>
    private VerbMatch? RolesOfSubject(VerbFrame frame, ThingSet subjects)
    {
        if (frame.Subject < 0) return null;
        var referent = ReferentOf(frame.Subject, subjects, isObject: false);
        var thing = referent is not null || phrases.FillsAny(frame.Subject, subjects) ? frame.Subject : NearerNoun(frame);
        return thing >= 0 && (thing == frame.Subject || phrases.FillsAny(thing, subjects)) ? new VerbMatch(frame.IsPassive ? frame.Agent : -1, thing, referent) : null;
    }

    /// <summary>"the lease of its store, which closed": the noun right before the relative, where the one it hangs on was taken; -1 without.</summary>
    private int NearerNoun(VerbFrame frame)
    {
        var relative = (frame.Governors is [.., var outermost] ? outermost : frame.Verb) - 1;
        while (relative > 0 && (relative == frame.Subject || phrases.At(relative).Kind is ChunkKind.Adverb)) relative--;
        if (relative <= 0 || phrases.At(relative).Kind != ChunkKind.Relative || phrases.Head(relative).Lower == "who") return -1;
        var nearest = new RelativeClause(phrases.Sentence).NearestBefore(relative);
        while (nearest > 1 && phrases.PlaceAtHead(nearest) is { Role: not Places.PlaceRole.PartOfName } && phrases.At(nearest - 1).Kind == ChunkKind.Preposition && phrases.IsPhrase(nearest - 2)) nearest -= 2;
        return nearest > (frame.Subject < relative ? frame.Subject : frame.Object) ? nearest : -1;
    }

    private Referent? ReferentOf(int chunk, ThingSet things, bool isObject) =>
        things.AllowsAny || trigger.By == ActorSort.Founder || phrases.NameAtHead(chunk) is { Type: not Names.NameType.Group } ? null : _referents.Of(chunk, things, isObject);

    /// <summary>"stop making the sedan": what is stopped stands after the gerund; "stop operating in Chile" tells only where.</summary>
    private VerbMatch? RolesOfGerund(VerbFrame frame)
    {
        var gerund = frame.Verb + 1;
        if (gerund + 1 >= phrases.Sentence.Chunks.Count || phrases.At(gerund).Kind != ChunkKind.VerbGroup || !trigger.Gerunds.Contains(phrases.Head(gerund).Lower)) return null;
        if (trigger is { Object: null, NeedsComplement: true }) return new VerbMatch(frame.Subject, -1);
        return phrases.IsPhrase(gerund + 1) && (trigger.Object is null || phrases.FillsAny(gerund + 1, trigger.Object)) ? new VerbMatch(frame.Subject, gerund + 1) : null;
    }

    private string ParticleOf(VerbFrame frame, out int next)
    {
        var words = phrases.Sentence.Words;
        next = phrases.At(frame.Verb).Last + 1;
        if (next < words.Length && Particles.Has(words[next].Lower) && !phrases.IsPhrase(phrases.Sentence.ChunkAt(next))) return words[next++].Lower;
        if (!frame.IsPassive && frame.Object > frame.Verb)
        {
            var after = phrases.At(frame.Object).Last + 1;
            if (after < words.Length && words[after].Lower is "down" or "off" or "back" or "up" && !(after + 1 < words.Length && IsFollowedByThing(after)))
            {
                next = after + 1;
                return words[after].Lower == "up" && after + 1 < words.Length && words[after + 1].Lower == "to" ? "up to" : words[after].Lower;
            }

            if (after < words.Length && words[after].Lower == "off") return "off";
        }

        return "";
    }

    /// <summary>"suspended operations back in February": when or where it was, not what became of them.</summary>
    private bool IsOnlyBackThen(VerbFrame frame, string particle) =>
        particle == "back" && frame.Object > frame.Verb && frame.Object + 1 is var back && back < phrases.Sentence.Chunks.Count && phrases.Head(back).Lower == "back" && (phrases.IsPreposition(back + 1, "in") || phrases.IsPreposition(back + 1, "on") || phrases.IsPreposition(back + 1, "at"));

    /// <summary>"closed a plant down the road": a preposition, no particle.</summary>
    private bool IsFollowedByThing(int particle) =>
        phrases.Sentence.Words[particle + 1].Class is WordClass.Determiner or WordClass.ProperNoun or WordClass.Possessive;

    /// <summary>"sold its Chilean business": the object tells where, instead of "in Chile".</summary>
    private bool IsOfRegion(VerbFrame frame) =>
        frame.Object >= 0 && trigger.Complement.Contains("in") && trigger is { Object: not null, ComplementIsThing: false, ComplementThings.AllowsRegions: true } && phrases.IsOfRegion(frame.Object);

    /// <summary>"withdraw from Russia", "move to Texas": one of the prepositions with a fitting phrase, in the clause; -1 without.</summary>
    private int ComplementOf(VerbFrame frame)
    {
        for (var at = frame.Verb + 1; at < frame.Last; at++)
        {
            if (phrases.At(at).Kind != ChunkKind.Preposition || phrases.Head(at - 1).Lower == "according") continue;
            var thing = phrases.Head(at).Lower == "out" && phrases.IsPreposition(at + 1, "of") && trigger.Complement.Contains("out of") ? at + 2 : trigger.Complement.Contains(phrases.Head(at).Lower) ? at + 1 : -1;
            if (thing >= 0 && thing < phrases.Sentence.Chunks.Count && (trigger.ComplementThings is null || phrases.FillsAny(thing, trigger.ComplementThings))) return thing;
        }

        return -1;
    }
}
