using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Recognises a present tense that is to come by the words behind it: "opens in a few weeks", "closes soon".</summary>
internal static class Ahead
{
    public static bool Is(Phrases phrases, VerbFrame frame)
    {
        if (!phrases.At(frame.Anchor).Verb!.IsSimplePresent || (phrases.Head(frame.Anchor).Forms & VerbForms.Past) != 0) return false;
        for (var at = frame.Verb + 1; at <= frame.Last; at++)
        {
            if (phrases.At(at).Kind == ChunkKind.Adverb && phrases.Head(at).Lower == "soon") return true;
            if (phrases.IsPreposition(at, "in") && at + 1 <= frame.Last && phrases.At(at + 1) is { IsTime: true, First: var first } lapse && lapse.Head > first && phrases.Head(at + 1) is var unit && unit.Lower != unit.Lemma) return true;
        }

        return false;
    }
}
