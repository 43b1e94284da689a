using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>
/// Reads what the words around a verb claim of its deed. Each is asked in turn, from the verb outwards: its own modal and negation, the verbs that
/// govern it ("plans to begin closing"), the nouns that do ("a decision to close"), rumours and sources, conditions. The nearest tells how far the
/// deed has come, any of them that it is denied or hearsay.
/// </summary>
internal sealed class StatusReader(Phrases phrases, Hearsay hearsay)
{
    private readonly Disclaimers _disclaimers = new(phrases);
    private readonly Conditions _conditions = new(phrases);
    private readonly IntentionReader _intentions = new(phrases);
    private readonly PhaseReader _phases = new(phrases);
    private readonly Rumours _rumours = new(phrases);

    /// <param name="frame">Of the verb.</param>
    /// <param name="isEnd">That the verb is negated is the deed: "no longer makes".</param>
    /// <returns>Null when the clause claims no event at all.</returns>
    public Claim? Read(VerbFrame frame, bool isEnd = false)
    {
        var draft = new Draft();
        if (_disclaimers.Cover(frame) || !TakeVerbs(frame, isEnd, ref draft) || IsBareInfinitive(frame) || !TakeNouns(frame, ref draft)) return null;
        draft.IsReported |= _rumours.Tell(frame);
        draft.IsDenied |= _rumours.AreDenied(frame);
        if (draft.IsDenied) return new Claim(EventStatus.Denied, draft.Phase);
        if (_conditions.Hold(frame)) return null;
        draft.IsReported |= draft.Phase == EventStatus.Planned && _conditions.Follow(frame);
        draft.IsReported |= hearsay.Marks(phrases.Sentence, frame.First, frame.Last) || (_phases.IsOpen(frame, draft.Phase) && phrases.Mentions.IsToldByMedia(phrases.Sentence.Sentence.Span));
        return new Claim(draft.IsReported ? EventStatus.Reported : draft.Phase, draft.Phase);
    }

    /// <returns>False when one of them says that there is no event.</returns>
    private bool TakeVerbs(VerbFrame frame, bool isEnd, ref Draft draft)
    {
        var inner = -1;
        foreach (var verb in frame.Governors.Prepend(frame.Anchor))
        {
            if (inner >= 0 && (!Take(_intentions.Of(frame, verb, inner), ref draft) || _intentions.CameToNothing(frame, verb, inner))) return false;
            var group = phrases.At(verb).Verb!;
            if (!(isEnd && inner < 0) && (group.IsNegated || (inner < 0 && phrases.At(frame.Verb).Verb!.IsNegated)))
            {
                if ((group.IsPast || group.IsPerfect) && !draft.IsSettled) return false;
                draft.IsDenied = true;
            }

            if (!TakeModal(group, ref draft)) return false;
            inner = verb;
        }

        if (!draft.IsSettled) draft.Phase = _phases.Of(inner, frame);
        return true;
    }

    private static bool Take(Intention intention, ref Draft draft)
    {
        switch (intention)
        {
            case Intention.Planned: draft.Settle(EventStatus.Planned); break;
            case Intention.Begun: draft.Settle(EventStatus.UnderWay); break;
            case Intention.Done: draft.Settle(EventStatus.Happened); break;
            case Intention.Reported: draft.Settle(EventStatus.Planned); draft.IsReported = true; break;
            case Intention.Denied: draft.Settle(EventStatus.Planned); draft.IsDenied = !draft.IsDenied; break;
            case Intention.Undone or Intention.Wish: return false;
        }

        return true;
    }

    private static bool TakeModal(VerbGroup group, ref Draft draft)
    {
        switch (group.Modal)
        {
            // "should close", "can close", "may not close", "would have closed": nobody says that it does, or does not.
            case "should" or "must" or "can" or "ca" or "cannot":
            case not (null or "will" or "wo" or "would") when group.IsNegated:
            case "would" or "'d" when group.IsPerfect:
                return false;
            case "would" or "'d": draft.Settle(EventStatus.Planned); break;
            case "could" or "may" or "might": draft.Settle(EventStatus.Planned); draft.IsReported = true; break;
        }

        return true;
    }

    /// <returns>False when one of them says that there is no event.</returns>
    private bool TakeNouns(VerbFrame frame, ref Draft draft)
    {
        foreach (var noun in frame.GoverningNouns)
        {
            var (lemma, opening) = (phrases.Head(noun).Lemma, phrases.Sentence.Words[phrases.At(noun).First].Lower);
            var intention = Intentions.OfNoun(lemma);
            draft.IsDenied |= opening == "no";
            if (opening == "any" || intention == Intention.Wish || (lemma == "goal" && IsOfMoney(noun)) || (draft.IsDenied && !Intentions.IsResolve(lemma))) return false;
            draft.IsReported |= intention == Intention.Reported;
            draft.Phase = intention == Intention.Begun ? EventStatus.UnderWay : EventStatus.Planned;
        }

        return true;
    }

    /// <summary>"a $50 million goal to build": the money is what is wanted.</summary>
    private bool IsOfMoney(int noun) => Array.Exists(phrases.Sentence.Words[phrases.At(noun).First..phrases.At(noun).Head], word => word.Lower is "$" or "€" or "£");

    /// <summary>"to close its mill", which nothing governs; a heading may leave out what does.</summary>
    private bool IsBareInfinitive(VerbFrame frame) =>
        frame.Governors.Count == 0 && frame.GoverningNouns.Count == 0 && phrases.At(frame.Anchor).Verb!.Shape == VerbShape.Infinitive && !phrases.Sentence.Sentence.IsHeading && !IsLinkedHeadline(frame);

    /// <summary>"Store closings:Acme to close its mills.": the heading of another article, named within a text.</summary>
    private bool IsLinkedHeadline(VerbFrame frame) =>
        frame.Subject > 1 && frame.Subject == frame.Anchor - 1 && phrases.Head(frame.Subject - 1).Lower == ":" && phrases.Head(frame.Subject).Class == WordClass.ProperNoun
        && phrases.Sentence.SpanOf(phrases.At(frame.Subject - 1)).End == phrases.Sentence.SpanOf(phrases.At(frame.Subject)).Start;

    /// <summary>What has been read so far.</summary>
    private struct Draft()
    {
        public EventStatus Phase { get; set; } = EventStatus.Happened;

        /// <summary>A word nearer to the deed has told how far it has come.</summary>
        public bool IsSettled { get; private set; }

        public bool IsReported { get; set; }

        public bool IsDenied { get; set; }

        public void Settle(EventStatus phase)
        {
            if (!IsSettled) (Phase, IsSettled) = (phase, true);
        }
    }
}
