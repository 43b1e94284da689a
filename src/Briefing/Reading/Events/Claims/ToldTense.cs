using Briefing.Reading.Dates;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads from the verbs of a clause whether its deed is told as over ("closed", "began closing", "announced that it was closing") or as to come ("will close").</summary>
internal sealed class ToldTense(Phrases phrases)
{
    private static readonly WordSet Perceiving = WordGroups.Of("perceive");

    /// <returns><see cref="Tense.Unknown"/> where the verbs leave it open: "is closing in May", "voted to close in May", a heading.</returns>
    public Tense Of(VerbFrame frame)
    {
        if (phrases.Sentence.Sentence.IsHeading) return Tense.Unknown;
        if (frame.Governors.Prepend(frame.Anchor).Any(verb => phrases.At(verb).Verb!.IsToCome)) return Tense.Future;
        if (IsSeen(frame)) return Tense.Past;
        var outer = frame.Governors.Count > 0 ? frame.Governors[^1] : frame.Anchor;
        if (frame.GoverningNouns.Count > 0) outer = VerbBefore(frame.GoverningNouns[^1]);
        if (outer < 0) return Tense.Unknown;
        var group = phrases.At(outer).Verb!;
        var isPast = (group.IsPast || group.IsPerfect) && group.Modal is null && (group.Shape == VerbShape.Finite || (group.Shape == VerbShape.PastOrParticiple && !frame.IsPassive));
        return isPast && (outer == frame.Anchor || Tells(outer)) ? Tense.Past : Tense.Unknown;
    }

    /// <summary>"closes", "we establish"; not "shut", which may be past.</summary>
    public bool IsPresent(VerbFrame frame) =>
        phrases.At(frame.Anchor).Verb!.IsSimplePresent && frame.Governors.Count == 0 && (phrases.Head(frame.Anchor).Forms & VerbForms.Past) == 0 && !IsSeen(frame);

    /// <summary>"is closed": a state, by nobody.</summary>
    public bool IsState(VerbFrame frame) =>
        phrases.At(frame.Anchor).Verb is { IsPassive: true, IsPast: false, IsPerfect: false, IsProgressive: false, Modal: null, Shape: VerbShape.Finite }
        && frame.Governors.Count == 0 && frame.Agent < 0;

    /// <summary>"is now closed": it was open before.</summary>
    public bool IsNowSo(VerbFrame frame) => Array.Exists(phrases.Sentence.WordsOf(phrases.At(frame.Anchor)).ToArray(), word => word.Lower == "now");

    /// <summary>"decided to close": nothing tells that it began.</summary>
    public bool IsDecision(VerbFrame frame) => frame.Governors.Any(verb => phrases.Head(verb).Lemma == "decide");

    /// <summary>"Diners saw the restaurant reopen on Sunday": the verb has no tense of its own.</summary>
    private bool IsSeen(VerbFrame frame) =>
        MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0
        && Perceiving.Contains(phrases.Head(verb).Lemma) && phrases.At(verb).Verb!.IsPast;

    /// <summary>What it governs is as far as it says: "announced", "began", not "voted" or "planned".</summary>
    private bool Tells(int verb)
    {
        var lemma = phrases.Head(verb).Lemma;
        return SupportVerbs.OnlySays(lemma) || SayingVerbs.Has(lemma) || Intentions.OfVerb(lemma) is Intention.Begun or Intention.Done or Intention.Forced;
    }

    private int VerbBefore(int chunk)
    {
        while (chunk >= 0 && phrases.At(chunk).Kind != ChunkKind.VerbGroup) chunk--;
        return chunk;
    }
}
