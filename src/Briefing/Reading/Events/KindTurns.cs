using Briefing.Articles;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Turns an event into another kind where its clause holds a cue: a closure "for repairs" is a suspension.</summary>
internal sealed class KindTurns(EventKinds kinds)
{
    private readonly EventKind[] _turning = [.. kinds.All.Where(kind => kind.Turns.Count > 0)];

    /// <summary>The kind that an event of <paramref name="kind"/> can turn into; null when none.</summary>
    public EventKind? Of(EventKind kind) => Array.Find(_turning, turning => turning.Turns.Contains(kind.Key));

    public EventCandidate Apply(EventCandidate candidate, SentenceSyntax sentence)
    {
        foreach (var kind in _turning)
        {
            if (!kind.Turns.Contains(candidate.Kind.Key)) continue;
            if (Holds(kind.NotTurned, sentence)) return candidate with { IsForGood = true };
            if (Turns(kind, candidate.Clause, sentence)) return candidate with { Kind = kind, IsTurned = true };
        }

        return candidate;
    }

    private static bool Turns(EventKind kind, TextSpan clause, SentenceSyntax sentence)
    {
        var isCued = false;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            isCued |= kind.Causes.Any(phrase => Stands(sentence, at, phrase));
            var token = sentence.Words[at].Token;
            if (token.Start >= clause.Start && token.End <= clause.End) isCued |= kind.Cues.Any(phrase => Stands(sentence, at, phrase));
        }

        return isCued;
    }

    private static bool Holds(IReadOnlyList<string[]> phrases, SentenceSyntax sentence) =>
        Enumerable.Range(0, sentence.Words.Length).Any(at => phrases.Any(phrase => Stands(sentence, at, phrase)));

    private static bool Stands(SentenceSyntax sentence, int from, string[] phrase)
    {
        if (from + phrase.Length > sentence.Words.Length) return false;
        for (var at = 0; at < phrase.Length; at++)
        {
            if (sentence.Words[from + at].Lower != phrase[at]) return false;
        }

        return true;
    }
}
