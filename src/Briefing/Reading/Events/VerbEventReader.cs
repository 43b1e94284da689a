using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Reads the event that a verb says: "IBM shuttered its lab", "the stores will be closed", "the plant closed".</summary>
/// <param name="phrases">The sentence.</param>
/// <param name="triggers">Of all kinds.</param>
/// <param name="clues">What the sentence has of the words that triggers want beside their own.</param>
/// <param name="hearsay">Words of hearsay.</param>
internal sealed class VerbEventReader(Phrases phrases, TriggerIndex triggers, ulong clues, Hearsay hearsay)
{
    /// <summary>Made when a clause fits a trigger, which few do.</summary>
    private VerbCandidateReader? _candidates;

    public EventCandidate? Read(int verb)
    {
        if (IsInName(verb)) return null;
        VerbFrame? frame = null;
        foreach (var row in triggers.VerbsOf(phrases.Head(verb).Lemma))
        {
            if (!row.MayBeIn(clues)) continue;
            frame ??= phrases.Sentence.FrameOf(verb);
            if (row.Trigger.IsNoLonger && !phrases.At(frame.Anchor).Verb!.IsNoLonger) continue;
            if (new VerbMatcher(phrases, row.Trigger).Match(frame) is not { } match) continue;
            if ((_candidates ??= new VerbCandidateReader(phrases, hearsay)).TryRead(row.Kind, row.Trigger, frame, match, out var candidate)) return candidate;
        }

        return null;
    }

    /// <summary>"Acme Liquidating Trust".</summary>
    private bool IsInName(int verb) => phrases.NameAtHead(verb) is { IsReference: false };
}
