using Briefing.Reading.Events.Timing;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Recognises clauses that are said of nobody, of any time, or not to be so: they claim no event, whatever their verbs say.</summary>
internal sealed class Disclaimers(Phrases phrases)
{
    private static readonly WordSet Hoping = WordGroups.Of("hope");

    /// <summary>"I am hopeful that".</summary>
    private static readonly WordSet Hopeful = WordGroups.Of("hopeful");

    private readonly TimePicker _times = new(phrases);

    public bool Cover(VerbFrame frame) => BeginsWithIf() || IsWhenever(frame) || IsWithout(frame) || IsNobody(frame.Subject) || IsInMatrix(frame) || IsHoped(frame.Subject);

    /// <summary>"If sales fall, …": what follows is no news.</summary>
    private bool BeginsWithIf()
    {
        var words = phrases.Sentence.Words;
        return words.Take(4).Any(word => word.Lower is "if" or "unless") && words.Take(2).Any(word => word.Lower is "if" or "unless" || word.Class is WordClass.Quote or WordClass.Coordinator);
    }

    /// <summary>"when we close a store": each time; "when it opens on May 4" is once.</summary>
    private bool IsWhenever(VerbFrame frame)
    {
        if (phrases.At(frame.Anchor).Verb is not { Shape: VerbShape.Finite, IsPast: false, IsPerfect: false, Modal: null } || IsPastOfOne(frame)) return false;
        var before = (frame.Subject >= 0 ? Math.Min(frame.Subject, frame.Verb) : frame.Verb) - 1;
        if (before < 0 || phrases.Head(before).Lower is not ("when" or "whenever" or "where" or "until" or "before")) return false;
        return phrases.Head(before).Lower != "when" || (!Ahead.Is(phrases, frame) && _times.OfVerbs([frame.Verb], frame.First)?.Time.Interval is null);
    }

    /// <summary>"until it shut": of one it would be "shuts".</summary>
    private bool IsPastOfOne(VerbFrame frame) =>
        frame.Subject >= 0 && (phrases.Head(frame.Anchor).Forms & VerbForms.Past) != 0 && phrases.Head(frame.Subject) is { } subject && (subject.Lower is "it" or "he" or "she" || (subject.Class == WordClass.Noun && subject.Lower == subject.Lemma));

    /// <summary>"without closing", "without anyone leaving the country".</summary>
    private bool IsWithout(VerbFrame frame) =>
        phrases.IsPreposition(frame.Verb - 1, "without") || (frame.Subject < frame.Verb && phrases.IsPreposition(frame.Subject - 1, "without")) || phrases.IsPreposition(frame.Verb - 2, "without") || phrases.IsPreposition(frame.Subject - 3, "without");

    /// <summary>"No mill has ever closed", "none of the mills closed".</summary>
    private bool IsNobody(int subject) => subject >= 0 && phrases.Sentence.Words[phrases.At(subject).First].Lower is "no" or "none" or "neither" or "nobody";

    /// <summary>"does not mean that the stores will close", "she hopes the restaurant will reopen".</summary>
    private bool IsInMatrix(VerbFrame frame) =>
        MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var verb and >= 0 && phrases.Head(verb).Lemma is var lemma
        && (Hoping.Contains(lemma) || (phrases.At(verb).Verb!.IsNegated && SayingVerbs.Has(lemma)));

    /// <summary>"is hopeful that Acme will reopen", "is worried the mill may close".</summary>
    private bool IsHoped(int subject)
    {
        var before = subject - 1;
        while (before > 0 && phrases.At(before).Kind == ChunkKind.Relative) before--;
        return before > 0 && phrases.At(before).Kind == ChunkKind.Adjective && Hopeful.Contains(phrases.Head(before).Lower);
    }
}
