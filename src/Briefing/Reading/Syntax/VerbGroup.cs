namespace Briefing.Reading.Syntax;

internal enum VerbShape
{
    /// <summary>"closed", "has closed", "will close".</summary>
    Finite,

    /// <summary>"to close"; after "help" and "let" also without "to".</summary>
    Infinitive,

    /// <summary>"closing" without "is".</summary>
    Gerund,

    /// <summary>"closed" that may be the past or, without its "was", a participle.</summary>
    PastOrParticiple,
}

/// <summary>Form of a verb with its auxiliaries.</summary>
internal sealed record VerbGroup(VerbShape Shape)
{
    public bool IsPassive { get; init; }

    public bool IsPerfect { get; init; }

    public bool IsProgressive { get; init; }

    public bool IsPast { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>"no longer sells": what it did until then.</summary>
    public bool IsNoLonger { get; init; }

    /// <summary>"will", "could" …; null without.</summary>
    public string? Modal { get; init; }

    /// <summary>"will close", "won't close".</summary>
    public bool IsToCome => Modal is "will" or "'ll" or "wo" or "shall";

    /// <summary>"close", "closes", and as may be "shut", which is spelt so in the past too.</summary>
    public bool IsSimplePresent => Shape == VerbShape.Finite && !IsPast && !IsPerfect && !IsProgressive && !IsPassive && Modal is null;

    public static VerbGroup Of(ReadOnlySpan<Word> words)
    {
        var main = words[^1];
        string? modal = null;
        bool be = false, being = false, have = false, past = false, negated = false, ended = false, to = false, finiteAuxiliary = false;
        for (var at = 0; at < words.Length - 1; at++)
        {
            var word = words[at];
            switch (word.Class)
            {
                case WordClass.Modal: modal ??= word.Lower; finiteAuxiliary = true; negated |= word.Lower == "cannot"; break;
                case WordClass.Be: being |= be && word.Lower == "being"; be = true; past |= word.Lower is "was" or "were"; finiteAuxiliary |= word.Lower is not ("be" or "been" or "being"); break;
                case WordClass.Have: have = true; finiteAuxiliary |= word.Lower != "having"; break;
                case WordClass.Do: past |= word.Lower == "did"; finiteAuxiliary = true; break;
                case WordClass.Negation: negated |= !IsOnly(words, at); ended |= word.Lower == "no"; break;
                case WordClass.To: to = true; break;
            }
        }

        var gerund = (main.Forms & VerbForms.Gerund) != 0;
        var participle = (main.Forms & VerbForms.Participle) != 0;
        var passive = be && participle && main.Class == WordClass.Verb && !gerund;
        var isPastForm = (main.Forms & (VerbForms.Past | VerbForms.Participle)) != 0 && (main.Forms & VerbForms.Base) == 0;
        var shape = to ? VerbShape.Infinitive
            : finiteAuxiliary ? VerbShape.Finite
            : gerund || words[0].Forms.HasFlag(VerbForms.Gerund) ? VerbShape.Gerund
            : isPastForm && participle && !have ? VerbShape.PastOrParticiple
            : VerbShape.Finite;
        return new VerbGroup(shape)
        {
            IsPassive = passive,
            IsPerfect = have && (participle || be),
            IsProgressive = (be && gerund) || being,
            IsPast = past || (shape is VerbShape.Finite or VerbShape.PastOrParticiple && !finiteAuxiliary && isPastForm) || main.Lower is "was" or "were",
            IsNegated = negated,
            IsNoLonger = ended,
            Modal = modal,
        };
    }

    /// <summary>"not just", "not only": no negation.</summary>
    private static bool IsOnly(ReadOnlySpan<Word> words, int at) => words[at + 1].Lower is "just" or "only" or "merely" or "simply";
}
