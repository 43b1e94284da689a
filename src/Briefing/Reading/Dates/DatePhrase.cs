namespace Briefing.Reading.Dates;

/// <summary>A phrase of time words, taken apart but not yet placed on the calendar.</summary>
internal sealed record DatePhrase
{
    /// <summary>No rule is longer.</summary>
    public const int MostTerms = 16;

    public required DateMeaning Meaning { get; init; }

    /// <summary>The first token in the sentence.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>Nothing but words that also mean something else ("March", "the fall").</summary>
    public required bool IsWeak { get; init; }

    public int? Year { get; private set; }

    /// <summary>The last of several years: "2023-24".</summary>
    public int? LastYear { get; private set; }

    /// <summary>The year seen from the article's: -1 in "March of last year".</summary>
    public int? YearOffset { get; private set; }

    public int? Month { get; private set; }

    public int? Day { get; private set; }

    /// <summary>The last of several days: "March 5-7".</summary>
    public int? LastDay { get; private set; }

    /// <summary>The weekday of its month that a holiday falls on, times ten, and which of them, 5 the last.</summary>
    public int? Feast { get; private set; }

    public int? Weekday { get; private set; }

    public int? Season { get; private set; }

    public int? Quarter { get; private set; }

    /// <summary>So many months of a year: "the first six months of 2024".</summary>
    public int? Months { get; private set; }

    /// <summary>They are its last ones.</summary>
    public bool AreLastMonths { get; private set; }

    public int? Half { get; private set; }

    public int? Decade { get; private set; }

    public int? Century { get; private set; }

    public int? Count { get; private set; }

    public int? Direction { get; private set; }

    public int? Step { get; private set; }

    public int? DayOffset { get; private set; }

    public DateUnit? Unit { get; private set; }

    /// <summary>"About", "nearly", "some".</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>It stands with "the", "this" and their kin, so that no preposition is needed.</summary>
    public bool HasArticle { get; private set; }

    public bool IsFiscal { get; private set; }

    public DatePart Part { get; private set; }

    /// <summary>It names its own year by number.</summary>
    public bool HasYear => Year is not null || Decade is not null || Century is not null;

    private int? _ordinal;

    /// <summary>The same phrase with a year that another one lends it.</summary>
    public DatePhrase InYear(int year) => this with { Year = year };

    public static DatePhrase Of(DateMeaning meaning, List<DateWord> words, int at, int last, ReadOnlySpan<DateTerm> terms, bool isWeak)
    {
        var phrase = new DatePhrase { Meaning = meaning, First = words[at].First, Last = words[last].Last, IsWeak = isWeak };
        foreach (var term in terms) phrase.Take(term);
        phrase.TakeOrdinal();
        return phrase;
    }

    private void Take(DateTerm term)
    {
        var value = term.Value;
        switch (term.Kind)
        {
            case DateTermKind.Year when Year is not null: LastYear = value; break;
            case DateTermKind.ShortYear when Year is { } first: LastYear = first - (first % 100) + (value % 100); break;
            case DateTermKind.Year or DateTermKind.ShortYear: Year = value; break;
            case DateTermKind.Hundreds or DateTermKind.Thousands or DateTermKind.Tens or DateTermKind.Ones: Year = (Year ?? 0) + value; break;
            case DateTermKind.Digit: Year = ((Year ?? 0) * 10) + value; break;
            case DateTermKind.Month or DateTermKind.MonthNo: Month = value; break;
            case DateTermKind.Holiday: (Month, Day) = (value / 100, value % 100); break;
            case DateTermKind.Feast: (Month, Feast) = (value / 100, value % 100); break;
            case DateTermKind.Day when Day is not null: LastDay = value; break;
            case DateTermKind.Day: Day = value; break;
            case DateTermKind.Ordinal: _ordinal = value; break;
            case DateTermKind.Weekday: Weekday = value; break;
            case DateTermKind.Season: Season = value; break;
            case DateTermKind.Quarter: Quarter = value; break;
            case DateTermKind.Half: Half = value; break;
            case DateTermKind.Decade: Decade = value; break;
            case DateTermKind.DecadeMark: (Decade, Year) = (Year, null); break;
            case DateTermKind.Count: Count = value; break;
            case DateTermKind.A: Count ??= 1; break;
            case DateTermKind.Unit when Meaning == DateMeaning.Stretch: (Unit, Count) = ((DateUnit)value, Count ?? 1); break;
            case DateTermKind.Unit or DateTermKind.Units: TakeUnit((DateUnit)value); break;
            case DateTermKind.Direction: Direction = value; break;
            case DateTermKind.Step: Step = value; break;
            case DateTermKind.DayOffset: DayOffset = value; break;
            case DateTermKind.Part: Part = (DatePart)value; break;
            case DateTermKind.About or DateTermKind.Vague: IsApproximate = true; break;
            case DateTermKind.The: HasArticle = true; break;
            case DateTermKind.Fiscal: IsFiscal = true; break;
            default: break;
        }
    }

    private void TakeUnit(DateUnit unit)
    {
        if (Meaning == DateMeaning.Calendar && Count is { } count && unit is DateUnit.Month or DateUnit.Quarter)
        {
            (Months, AreLastMonths, Direction) = (unit == DateUnit.Month ? count : 3 * count, Direction < 0, null);
            return;
        }

        Unit = unit;
        if (unit == DateUnit.Year && Meaning == DateMeaning.Calendar) YearOffset = Direction;
    }

    /// <summary>"The 5th of March", "the third quarter", "the 20th century".</summary>
    private void TakeOrdinal()
    {
        if (_ordinal is not { } ordinal || Months is not null) return;
        if (Unit == DateUnit.Century) Century = ordinal;
        else if (Month is not null) Day = ordinal;
        else Quarter = ordinal;
    }
}
