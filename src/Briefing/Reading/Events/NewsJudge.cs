using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Timing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events;

/// <summary>Tells clauses that say what happens from those that say how things are.</summary>
internal sealed class NewsJudge(Phrases phrases)
{
    private static readonly WordSet Causing = WordGroups.Of("cause");

    /// <summary>Verbs that with "as" say what their object is.</summary>
    private static readonly WordSet Presenting = WordGroups.Of("present");

    /// <summary>What a site is closed for.</summary>
    private static readonly WordSet Repairs = WordGroups.Of("repair");

    /// <summary>"(on) Saturdays": not once.</summary>
    private static readonly WordSet Recurring = WordGroups.Of("recurring");

    /// <summary>Chunks of "on a 500,000 dlr mortgage loan".</summary>
    private const int LongestDealing = 4;

    private readonly TimePicker _times = new(phrases);
    private readonly ToldTense _tenses = new(phrases);

    /// <summary>How things are, what happens again and again, or what nobody does.</summary>
    public bool IsNone(VerbFrame frame, VerbMatch match) => IsAdrift(frame, match) || IsForgone(frame) || IsDealClosing(frame, match) || IsLeftSo(frame) || IsOfOffer(frame) || IsOfHours(frame) || IsOfMarket(frame, match) || IsMadeOut(frame) || IsState(frame) || IsHabit(frame) || IsWanted(frame) || IsBeforeSupposed(frame) || IsSupposedEffect(frame) || IsOfTeam(match) || IsUnheard(frame) || IsOnlyClaimed(frame);

    /// <summary>"closed on the loan", "a deal set to close", "the sale to Acme, which is expected to close": what closes is the deal.</summary>
    private bool IsDealClosing(VerbFrame frame, VerbMatch match)
    {
        if (frame.Object >= 0 || phrases.Head(frame.Verb).Lemma != "close") return false;
        if (phrases.IsPreposition(frame.Verb + 1, "on") && IsDealing(frame.Verb + 2, Math.Min(frame.Last, frame.Verb + LongestDealing))) return true;
        if (match.Thing < 0 || phrases.Head(match.Thing).Class != WordClass.ProperNoun) return false;
        return frame.Governors.Any(governor => Intentions.OfVerb(phrases.Head(governor).Lemma) == Intention.Planned)
            && IsDealing(0, frame.Verb - 1);
    }

    /// <summary>"left the Ohio mills overly dependent": in that state, not left.</summary>
    private bool IsLeftSo(VerbFrame frame)
    {
        if (frame.Object <= frame.Verb || phrases.Head(frame.Verb).Lemma != "leave" || phrases.Mentions.PlacesIn(phrases.Sentence.SpanOf(phrases.At(frame.Object))).Count == 0) return false;
        var next = frame.Object + 1;
        while (next < phrases.Sentence.Chunks.Count && phrases.At(next).Kind == ChunkKind.Adverb) next++;
        return next < phrases.Sentence.Chunks.Count && phrases.At(next).Kind == ChunkKind.Adjective;
    }

    /// <summary>"The issue is of 500 shares. It opens May 4 and closes May 29": the time for which it is offered.</summary>
    private bool IsOfOffer(VerbFrame frame) =>
        frame.Object < 0 && frame.Subject >= 0 && phrases.Head(frame.Subject).Lower == "it" && phrases.Head(frame.Verb).Lemma is "open" or "close" && _tenses.IsPresent(frame)
        && phrases.Before is { } before && before.Sentence.Chunks.Exists(chunk => chunk.Kind == ChunkKind.NounPhrase && ActorNouns.Dealings.Holds(before.Sentence.HeadOf(chunk)));

    /// <summary>"will open its store on Sundays", "is closing on some Saturdays": which hours it keeps.</summary>
    private bool IsOfHours(VerbFrame frame)
    {
        if (phrases.Head(frame.Verb).Lemma is not ("open" or "close")) return false;
        for (var at = frame.Verb + 1; at < frame.Last; at++)
        {
            if (phrases.IsPreposition(at, "on") && Recurring.Contains(phrases.Head(at + 1).Lower)) return true;
        }

        return false;
    }

    /// <summary>One of the phrases is a deal.</summary>
    private bool IsDealing(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (phrases.IsPhrase(at) && ActorNouns.Dealings.Holds(phrases.Head(at))) return true;
        }

        return false;
    }

    /// <summary>"after the market close Acme", "the Plonk Exchange opened on Monday", "closed half an hour early": the hours of trading, not who closes.</summary>
    private bool IsOfMarket(VerbFrame frame, VerbMatch match) =>
        (match.Actor >= 0 && phrases.Head(match.Actor).Lemma == "market")
        || (frame is { IsPassive: false, Object: < 0, Subject: >= 0 } && phrases.Head(frame.Subject).Lower is "market" or "markets" or "exchange" or "exchanges" && phrases.Head(frame.Verb).Lemma is "open" or "close" or "reopen");

    /// <summary>"established Acme as the leader": what it is said to be, not that it was founded.</summary>
    private bool IsMadeOut(VerbFrame frame) =>
        Presenting.Contains(phrases.Head(frame.Verb).Lemma) && !frame.IsPassive && frame.Object >= 0 && phrases.At(frame.Object + 1 < phrases.Sentence.Chunks.Count ? frame.Object + 1 : frame.Object) is { First: var next } && phrases.Sentence.Words[next].Lower == "as";

    /// <summary>"recommended that the mill be closed": what somebody wants.</summary>
    private bool IsWanted(VerbFrame frame) =>
        frame.Subject >= 0 && frame.Governors.Count == 0 && phrases.Sentence.Words[phrases.At(frame.Anchor).First].Lower == "be" && !phrases.Sentence.Sentence.IsHeading;

    /// <summary>"Acme would have six months before it closed": the one is supposed as the other is.</summary>
    private bool IsBeforeSupposed(VerbFrame frame)
    {
        var before = Math.Min(frame.Subject, frame.Verb) - 1;
        if (before < 1 || phrases.At(before).Kind != ChunkKind.Subordinator || phrases.Head(before).Lower is not ("before" or "until" or "till")) return false;
        while (before > 0 && phrases.At(before).Kind != ChunkKind.VerbGroup) before--;
        return phrases.At(before).Verb is { Modal: "would" or "could" or "might" or "'d" };
    }

    /// <summary>"A wage of 15 dollars would cause workers to lose their jobs": what would come of what is supposed.</summary>
    private bool IsSupposedEffect(VerbFrame frame) =>
        frame.Governors.Any(governor => Causing.Contains(phrases.Head(governor).Lemma) && phrases.At(governor).Verb is { Modal: "would" or "could" or "might" or "may" });

    /// <summary>"Roe shut down the Yankees": how a game went.</summary>
    private bool IsOfTeam(VerbMatch match) =>
        match.Actor >= 0 && match.Thing >= 0 && phrases.NameAtHead(match.Thing) is { } name && phrases.Mentions.IsTeam(name.Name);

    /// <summary>"When a storm nears, Acme opens a centre": whenever it does; "when it opens on May 4" is once.</summary>
    private bool IsWhenever(VerbFrame frame) => _tenses.IsPresent(frame) && phrases.Sentence.Words[0].Lower is "when" or "whenever" or "if" && _times.OfVerbs([frame.Verb], frame.First) is null;

    /// <summary>"Claim Acme is leaving originated on a website": a heading that tells of a claim.</summary>
    private bool IsOnlyClaimed(VerbFrame frame) =>
        phrases.Sentence.Sentence.IsHeading && frame.Subject >= 0 && phrases.At(frame.Subject) is { } subject && subject.First < subject.Head && ActorNouns.Claims.Holds(phrases.Sentence.Words[subject.First]);

    /// <summary>"we haven't heard of Acme closing stores", "no reports about stores being closed": nobody says that it does.</summary>
    private bool IsUnheard(VerbFrame frame)
    {
        if (frame.Subject != frame.Verb - 1 || frame.Subject < 2 || phrases.At(frame.Subject - 1).Kind != ChunkKind.Preposition) return false;
        if ((phrases.Sentence.Words[phrases.At(frame.Verb).First].Forms & VerbForms.Gerund) == 0) return false;
        return phrases.At(frame.Subject - 2).Verb is { IsNegated: true } || (phrases.IsPhrase(frame.Subject - 2) && phrases.Sentence.Words[phrases.At(frame.Subject - 2).First].Lower == "no");
    }

    /// <summary>"(sold it) instead of closing it": what is done instead.</summary>
    private bool IsForgone(VerbFrame frame) =>
        frame.Verb > 1 && phrases.At(frame.Verb).Verb!.Shape == VerbShape.Gerund && phrases.IsPreposition(frame.Verb - 1, "of") && phrases.Head(frame.Verb - 2).Lower == "instead";

    /// <summary>"instead of opening stores": nobody does it.</summary>
    private bool IsAdrift(VerbFrame frame, VerbMatch match) =>
        match.Actor < 0 && !frame.IsPassive && frame.Subject < 0 && phrases.At(frame.Anchor).Verb!.Shape is VerbShape.Gerund or VerbShape.Infinitive && !phrases.Sentence.Sentence.IsHeading;

    /// <summary>"The shop is closed on Sundays": how things are, not what happened; but "300 workers are affected".</summary>
    private bool IsState(VerbFrame frame)
    {
        if (frame.IsPassive && frame.Subject >= 1 && phrases.At(frame.Subject - 1).Kind == ChunkKind.VerbGroup && IsKept(phrases.Head(frame.Subject - 1).Lemma, frame)) return true;
        return _tenses.IsState(frame) && !_tenses.IsNowSo(frame) && !IsForNow(frame) && !NounActors.Blows.Contains(phrases.Head(frame.Verb).Lemma);
    }

    /// <summary>"is closed until May", "is temporarily closed", "are closed now", "is shut because of a strike": that it will end, or why it is so, says that it began.</summary>
    private bool IsForNow(VerbFrame frame)
    {
        var words = phrases.Sentence.Words;
        for (var at = phrases.At(frame.Verb).First; at < words.Length && at <= phrases.At(frame.Last).Last + 1; at++)
        {
            if (words[at].Lower is "until" or "temporarily" or "indefinitely" || (words[at].Lower == "now" && at > phrases.At(frame.Verb).Last) || (at > phrases.At(frame.Verb).Last && IsCause(words, at)) || (words[at].Lower == "through" && at > phrases.At(frame.Verb).Last && at + 1 < words.Length && phrases.At(phrases.Sentence.ChunkAt(at + 1)).IsTime)) return true;
        }

        return false;
    }

    /// <summary>"because of a strike", "following the blast", "for repairs"; "for Easter" says nothing.</summary>
    private static bool IsCause(Word[] words, int at) =>
        words[at].Lower is "because" or "following" or "amid" || (at + 1 < words.Length && ((words[at].Lower == "due" && words[at + 1].Lower == "to") || (words[at].Lower == "for" && Repairs.Contains(words[at + 1].Lemma))));

    /// <summary>"keeps its stores closed"; "reopens 80 stores closed by the storm", which without a time only says from what state.</summary>
    private bool IsKept(string verb, VerbFrame frame) =>
        verb is "keep" or "leave" || (verb == "reopen" && (phrases.Sentence.Sentence.IsHeading || _times.OfVerbs([frame.Verb], frame.First) is null));

    /// <summary>"The cafe closes at five": in running text the present tense tells what happens again and again, or on a day to come; "is now open" tells what has come about.</summary>
    private bool IsHabit(VerbFrame frame)
    {
        if (phrases.Sentence.Sentence.IsHeading) return false;
        var group = phrases.At(frame.Anchor).Verb!;
        if (Ahead.Is(phrases, frame)) return false;
        if (IsWhenever(frame)) return true;
        if (group.IsNoLonger || phrases.Head(frame.Verb).Class == WordClass.Be) return false;
        if (frame.Object >= 0) return _tenses.IsPresent(frame) && frame.Subject >= 0 && phrases.Head(frame.Subject).Lower is "we" or "you" or "i";
        if (group.Shape == VerbShape.Gerund && frame.Verb > 0 && phrases.At(frame.Verb - 1).Kind == ChunkKind.Preposition) return phrases.Head(frame.Verb - 1).Lower is not ("since" or "after" or "before") || _times.OfVerbs([frame.Verb], frame.First) is null;
        return _tenses.IsPresent(frame) && _times.OfVerbs([frame.Verb], frame.First) is null;
    }
}
