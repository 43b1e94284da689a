using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Finds the condition under which a clause is said.</summary>
internal sealed class Conditions(Phrases phrases)
{
    private const int FarthestChunk = 10;

    /// <summary>"if it closes", "unless the plant is shut", "whether to close", "said if costs rise it would close": the deed is supposed.</summary>
    public bool Hold(VerbFrame frame)
    {
        if (IsBehindCondition(frame)) return true;
        for (var at = frame.Verb - 1; at >= 0 && at >= frame.First - 3; at--)
        {
            if (phrases.At(at).Kind == ChunkKind.Break && at < frame.First) return false;
            if (phrases.At(at).Kind == ChunkKind.Subordinator && phrases.Head(at).Lower is "if" or "unless" or "whether" or "lest") return true;
            if (phrases.Head(at).Lower is "event" or "case" && phrases.IsPreposition(at + 1, "of")) return true;
        }

        return false;
    }

    /// <summary>"will close its mill if costs rise": it is planned for a case.</summary>
    public bool Follow(VerbFrame frame) =>
        frame.Last + 1 < phrases.Sentence.Chunks.Count && phrases.At(frame.Last + 1) is { Kind: ChunkKind.Subordinator } && phrases.Head(frame.Last + 1).Lower is "if" or "unless";

    /// <summary>"said if costs rise it would close": the condition stands right before the clause.</summary>
    private bool IsBehindCondition(VerbFrame frame)
    {
        if (frame.Subject < 0 || !frame.Governors.Prepend(frame.Anchor).Any(verb => phrases.At(verb).Verb!.Modal is "would" or "will")) return false;
        for (var at = Math.Min(frame.Subject, frame.Verb) - 1; at > 0 && at > frame.Subject - FarthestChunk; at--)
        {
            if (phrases.At(at).Kind is ChunkKind.Coordinator or ChunkKind.Break or ChunkKind.Relative) return false;
            if (phrases.At(at).Kind == ChunkKind.Subordinator) return phrases.Head(at).Lower is "if" or "unless" && phrases.At(at - 1).Kind is ChunkKind.VerbGroup or ChunkKind.Relative;
        }

        return false;
    }
}
