using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Claims;

/// <summary>Reads a clause that only a rumour or a claim tells, and whether somebody denies it: "dismissed rumors that it will close".</summary>
internal sealed class Rumours(Phrases phrases)
{
    public bool Tell(VerbFrame frame) => NounBefore(frame) >= 0;

    public bool AreDenied(VerbFrame frame) =>
        (NounBefore(frame) is var rumour and >= 0 && IsRefuted(rumour, frame.Last))
        || IsUnsaid(frame.Subject >= 0 ? frame.Subject : frame.First)
        || (MatrixClause.VerbBefore(phrases.Sentence, frame.Subject) is var matrix and >= 0 && Denies(matrix));

    /// <summary>"rumors that it will close": the chunk of the noun; -1 without.</summary>
    private int NounBefore(VerbFrame frame)
    {
        var first = frame.Subject >= 0 ? Math.Min(frame.Subject, frame.First) : frame.First;
        var isThat = first > 1 && phrases.At(first - 1).Kind == ChunkKind.Relative && phrases.Head(first - 1).Lower == "that";
        return isThat && phrases.IsPhrase(first - 2) && Intentions.OfNoun(phrases.Head(first - 2).Lemma) == Intention.Reported ? first - 2 : -1;
    }

    /// <summary>"dismissed rumors that …", "rumors that … are false".</summary>
    private bool IsRefuted(int rumour, int last) =>
        (rumour > 0 && phrases.At(rumour - 1).Kind == ChunkKind.VerbGroup && Denies(rumour - 1))
        || phrases.Sentence.Words.Skip(phrases.At(last).Last + 1).Any(word => Intentions.OfAdjective(word.Lower) == Intention.Denied);

    /// <summary>"has not made any statement suggesting that the mill is closing": told to say that nobody claims it.</summary>
    private bool IsUnsaid(int first)
    {
        var verb = MatrixClause.VerbBefore(phrases.Sentence, first);
        return verb > 1 && phrases.At(verb).Verb!.Shape == VerbShape.Gerund && SayingVerbs.Has(phrases.Head(verb).Lemma)
            && phrases.IsPhrase(verb - 1) && phrases.At(verb - 2) is { Kind: ChunkKind.VerbGroup, Verb.IsNegated: true };
    }

    /// <summary>"denied", not "could neither confirm nor deny".</summary>
    private bool Denies(int verb) =>
        Intentions.OfVerb(phrases.Head(verb).Lemma) == Intention.Denied && !(verb > 0 && phrases.At(verb - 1).Kind == ChunkKind.Coordinator && phrases.Head(verb - 1).Lower is "nor" or "or");
}
