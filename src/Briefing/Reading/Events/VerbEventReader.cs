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
        if (Read(verb, ref frame) is { } found) return found;
        frame = frame is null ? null : Headlines(frame);
        return frame is null ? null : Read(verb, ref frame);
    }

    private EventCandidate? Read(int verb, ref VerbFrame? frame)
    {
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

    /// <summary>"300 workers laid off at Acme", where a heading leaves out "were"; null for another clause.</summary>
    private VerbFrame? Headlines(VerbFrame frame) =>
        phrases.Sentence.Sentence.IsHeading && frame is { IsPassive: false, Object: < 0, Subject: >= 0 } && phrases.At(frame.Verb).Verb is { Shape: VerbShape.PastOrParticiple } && (phrases.Head(frame.Verb).Forms & VerbForms.Participle) != 0 && frame.Governors.Count == 0
            ? frame with { IsPassive = true, Object = frame.Subject }
            : null;

    /// <summary>"Acme Liquidating Trust".</summary>
    private bool IsInName(int verb) => phrases.NameAtHead(verb) is { IsReference: false };
}
