using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Turns an event into another kind where its clause holds a cue: a closure "for repairs" is a suspension.</summary>
internal sealed class KindTurns(EventKinds kinds)
{
    private readonly EventKind[] _turning = [.. kinds.All.Where(kind => kind.Turns.Count > 0)];

    public EventCandidate Apply(EventCandidate candidate, SentenceSyntax sentence)
    {
        foreach (var kind in _turning)
        {
            if (kind.Turns.Contains(candidate.Kind.Key) && kind.Cues.Any(cue => Holds(sentence, cue))) return candidate with { Kind = kind };
        }

        return candidate;
    }

    private static bool Holds(SentenceSyntax sentence, string[] cue)
    {
        for (var from = 0; from + cue.Length <= sentence.Words.Length; from++)
        {
            var at = 0;
            while (at < cue.Length && sentence.Words[from + at].Lower == cue[at]) at++;
            if (at == cue.Length) return true;
        }

        return false;
    }
}
