namespace Briefing.Reading.Dates;

/// <summary>What a word can be in a date; the vocabulary of <c>Lexicon/dates/rules.txt</c>, which spells them in lower case.</summary>
internal enum DateTermKind
{
    /// <summary>The word forms no date: it keeps its neighbours from being read as one ("Black Friday").</summary>
    None,
    Year,
    ShortYear,
    Month,
    MonthNo,
    Day,
    Ordinal,
    Weekday,
    Season,
    Quarter,
    Half,
    Decade,
    Holiday,

    /// <summary>A holiday on a weekday of its month: the month, the weekday and which of them, 5 the last.</summary>
    Feast,
    Count,
    Vague,
    Unit,
    Units,
    Direction,
    Step,
    Part,
    DayOffset,
    Digit,
    Ones,
    Tens,
    Hundreds,
    Thousands,
    Ago,
    Earlier,
    Later,
    Hence,
    Old,
    Fiscal,
    Full,
    Latest,
    Period,
    Same,
    About,
    The,
    A,
    Of,
    And,
    In,
    Within,
    S,
    Comma,
    Dash,
    Dot,
    Slash,
    Apostrophe,
    YearMark,
    MonthMark,
    DayMark,
    DecadeMark,
    CenturyMark,
}

internal enum DateUnit
{
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>The stretch of a longer time that is meant: "early 2024", "the end of March".</summary>
internal enum DatePart
{
    None,
    Start,
    Early,
    Mid,
    Late,
    End,

    /// <summary>"Earlier this year": up to the article's date.</summary>
    Earlier,

    /// <summary>"Later this year": from the article's date on.</summary>
    Later,
}

/// <summary>One piece of a date: the month 3, the direction -1.</summary>
internal readonly record struct DateTerm(DateTermKind Kind, int Value = 0);

/// <summary>One reading of a word: its terms in order ("去年" is a direction and a unit).</summary>
/// <param name="Terms">At least one.</param>
/// <param name="NeedsCapital">Counts only when the text capitalises it.</param>
/// <param name="IsWeak">Standing alone it needs a preposition of time before it ("in March", "by fall").</param>
/// <param name="TakesDot">It may carry the dot of an abbreviation ("Jan. 5").</param>
internal sealed record DateSense(DateTerm[] Terms, bool NeedsCapital = false, bool IsWeak = false, bool TakesDot = false)
{
    /// <summary>More than the articles, marks and small words that only join others.</summary>
    public bool IsContent { get; } = Array.Exists(Terms, term => term.Kind is > DateTermKind.None and < DateTermKind.Ago);
}

/// <summary>A word of a sentence that dates can be made of.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsLinked">It follows the word before it directly.</param>
/// <param name="Senses">What it can be.</param>
internal readonly record struct DateWord(int First, int Last, bool IsLinked, DateSense[] Senses);
