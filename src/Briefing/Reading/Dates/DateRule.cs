namespace Briefing.Reading.Dates;

/// <summary>How a phrase of time words is to be taken; <c>Lexicon/dates/rules.txt</c> says what each means.</summary>
internal enum DateMeaning
{
    None,
    Calendar,
    Relative,
    Ago,
    Ahead,
    Earlier,
    Period,
    Step,
    Stretch,
    Duration,
}

/// <summary>A pattern of terms, written out without options, and what it means.</summary>
internal sealed record DateRule(DateMeaning Meaning, IReadOnlyList<DateTermPattern> Pattern);

/// <summary>A term a pattern asks for, with any value or just this one.</summary>
internal readonly record struct DateTermPattern(DateTermKind Kind, int? Value)
{
    public bool Fits(DateTerm term) => Kind == term.Kind && (Value is null || Value == term.Value);
}
