using Briefing.Reading.Events.Actors;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Placing;

/// <summary>Finds the one site at which something is done that is no site itself: "mill operations", "production at the mill", "300 workers at its mill".</summary>
internal sealed class SiteFinder(Phrases phrases)
{
    /// <param name="thing">What it is done to; negative without.</param>
    /// <param name="first">The first chunk of what is said of it.</param>
    /// <param name="last">The last.</param>
    public string? Of(int thing, int first, int last)
    {
        if (thing >= 0 && ActorNouns.OneSite.Holds(phrases.Head(thing))) return null;
        if (thing >= 0 && phrases.IsWork(thing) && Before(phrases.At(thing)) is { } noun) return noun;
        for (var at = thing >= 0 ? Math.Min(thing, first) : first; at < last; at++)
        {
            if ((phrases.IsPreposition(at, "at") || phrases.IsPreposition(at, "in")) && phrases.IsPhrase(at + 1) && IsOne(at + 1)) return phrases.Head(at + 1).Lemma;
        }

        return null;
    }

    /// <summary>"(the paper) mill operations".</summary>
    private string? Before(Chunk chunk)
    {
        for (var at = chunk.Head - 1; at >= chunk.First; at--)
        {
            if (ActorNouns.OneSite.Contains(phrases.Sentence.Words[at].Lower)) return phrases.Sentence.Words[at].Lower;
        }

        return null;
    }

    private bool IsOne(int phrase) =>
        phrases.Head(phrase) is var head && ActorNouns.OneSite.Contains(head.Lower) && !head.Token.IsCapitalized && phrases.PlaceAtHead(phrase) is null
        && phrases.Sentence.Words[phrases.At(phrase).First] is { Class: WordClass.Possessive } or { Lower: "the" or "that" or "this" };
}
