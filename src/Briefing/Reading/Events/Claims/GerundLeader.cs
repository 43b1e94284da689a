using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads how far a deed has come from the verb that its gerund accompanies, and without any from its being told so: "will restructure, closing ten stores", "will cut costs by closing ten stores".</summary>
internal sealed class GerundLeader(Phrases phrases)
{
    private const int FarthestChunk = 15;

    public EventStatus PhaseOf(int gerund)
    {
        if (!phrases.Sentence.Chunks.Exists(chunk => chunk.Verb is { Shape: VerbShape.Finite or VerbShape.PastOrParticiple })) return EventStatus.UnderWay;
        if (phrases.At(gerund).Verb!.IsPerfect || !Accompanies(gerund)) return EventStatus.Happened;
        var inner = -1;
        for (var at = gerund - 1; at >= 0 && gerund - at < FarthestChunk; at--)
        {
            if (EndsClause(at)) return EventStatus.Happened;
            if (phrases.At(at).Verb is not { } verb) continue;
            if (verb.IsToCome || verb.Modal == "would") return EventStatus.Planned;
            if (verb.Shape is VerbShape.Infinitive or VerbShape.Gerund)
            {
                inner = at;
                continue;
            }

            if (inner >= 0 && Intentions.OfVerb(phrases.Head(at).Lemma) == Intention.Planned) return EventStatus.Planned;
            return verb.IsProgressive && !phrases.IsPhrase(gerund - 1) ? EventStatus.UnderWay : EventStatus.Happened;
        }

        return EventStatus.Happened;
    }

    private bool EndsClause(int chunk) =>
        phrases.At(chunk).Kind is ChunkKind.Subordinator or ChunkKind.Relative || (phrases.At(chunk).Kind == ChunkKind.Break && phrases.Head(chunk).Lower is not ("–" or "—" or "--"));

    /// <summary>Behind a comma, a noun, "including", "by" or "in"; not "after closing", which comes first.</summary>
    private bool Accompanies(int gerund)
    {
        var before = gerund - 1;
        while (before >= 0 && phrases.At(before).Kind is ChunkKind.Adverb or ChunkKind.Quote) before--;
        if (before < 0) return false;
        return phrases.At(before).Kind is ChunkKind.Comma or ChunkKind.NounPhrase or ChunkKind.Break || (phrases.At(before).Kind == ChunkKind.Preposition && phrases.Head(before).Lower is "including" or "by" or "in");
    }
}
