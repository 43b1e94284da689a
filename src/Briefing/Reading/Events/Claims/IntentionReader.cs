using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads what a verb says of the deed that it governs: "plans to close", "has to close", "voted against closing".</summary>
internal sealed class IntentionReader(Phrases phrases)
{
    /// <summary>Verbs for what one would like to do, and may not come to do.</summary>
    private static readonly WordSet Striving = WordGroups.Of("strive");

    /// <param name="frame">Of the deed.</param>
    /// <param name="governor">The governing verb.</param>
    /// <param name="verb">The verb that it governs, the deed or what governs it in turn.</param>
    /// <returns><see cref="Intention.Undone"/> also where an infinitive hangs on a verb of which nothing is known; <see cref="Intention.Forced"/> where the verb's own tense tells.</returns>
    public Intention Of(VerbFrame frame, int governor, int verb)
    {
        if (phrases.IsPreposition(verb - 1, "against")) return Intention.Denied;
        if (phrases.IsPreposition(verb - 1, "from") && Intentions.Prevents(phrases.Head(governor).Lemma)) return Intention.Undone;
        if (phrases.At(verb).Verb!.Shape != VerbShape.Infinitive) return Intentions.OfVerb(phrases.Head(governor).Lemma);
        var said = OfInfinitive(governor, verb);
        return said == Intention.None && !IsOfPlan(frame, governor) ? Intention.Undone : said;
    }

    /// <summary>"had been scheduled to close, but will stay open", "had planned to close but": it did not come to it; nor to what it "has sought to close".</summary>
    /// <param name="frame">Of the deed.</param>
    /// <param name="governor">The governing verb.</param>
    /// <param name="verb">The verb that it governs.</param>
    public bool CameToNothing(VerbFrame frame, int governor, int verb) =>
        phrases.At(governor).Verb!.IsPerfect && ((verb == governor + 1 && Striving.Contains(phrases.Head(governor).Lemma)) || IsThwarted(frame, governor));

    private bool IsThwarted(VerbFrame frame, int governor) =>
        phrases.Sentence.Words[phrases.At(governor).First].Lower == "had" && Intentions.OfVerb(phrases.Head(governor).Lemma) == Intention.Planned
        && phrases.Sentence.Words.Skip(phrases.At(frame.Last).Last + 1).Any(word => word.Lower == "but");

    /// <summary>What the verb says, or of "be" what stands between them.</summary>
    private Intention OfInfinitive(int governor, int verb)
    {
        var lemma = phrases.Head(governor).Lemma;
        if (lemma == "have") return OfHaving(governor, verb);

        // "went on to close" tells of it in its own tense, "is going to close" does not.
        if (lemma == "go" && phrases.IsPreposition(governor + 1, "on")) return Intention.Forced;
        var said = Intentions.OfVerb(lemma);
        if (said == Intention.None && phrases.At(governor).Verb!.IsPassive) said = Intentions.OfTold(lemma);
        return said == Intention.None ? CopulaReader.Read(phrases.Sentence, governor, verb) : said;
    }

    /// <summary>"has to close" is to come, "had to close" is done, "has yet to close" is neither.</summary>
    private Intention OfHaving(int have, int verb)
    {
        if (phrases.Sentence.Words[phrases.At(have).First..phrases.At(verb).First].Any(word => word.Lower == "yet")) return Intention.Undone;
        return phrases.At(have).Verb is { IsPast: false, IsPerfect: false, Modal: null } && verb == have + 1 ? Intention.Planned : Intention.Forced;
    }

    /// <summary>"received approval to close": the noun says how far it has come, unless the verb takes it back.</summary>
    private bool IsOfPlan(VerbFrame frame, int governor) =>
        frame.GoverningNouns.Contains(governor + 1) && !Intentions.TakesBack(phrases.Head(governor).Lemma);
}
