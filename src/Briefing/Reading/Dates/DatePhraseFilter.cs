using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>Tells the dates from look-alikes: "May the best win", "the fall of Rome", "2000 people", "April Smith", "every Monday".</summary>
internal static class DatePhraseFilter
{
    private const int FirstPlainYear = 1900;
    private const int LastPlainYear = 2099;

    /// <summary>Stands before the first token and behind the last.</summary>
    private static readonly Token Nothing = new(-1, -1, TokenKind.Punctuation, new SpeltWord(""), IsCapitalized: false);

    public static bool IsDate(Sentence sentence, DatePhrase phrase, TimeRole role)
    {
        var tokens = sentence.Tokens;
        var before = phrase.First > 0 ? tokens[phrase.First - 1] : Nothing;
        var next = phrase.Last + 1 < tokens.Count ? tokens[phrase.Last + 1] : Nothing;
        if (IsMeantOtherwise(phrase, role, before, next) || IsTitle(sentence, phrase) || IsTicker(sentence, phrase, role, before, next)) return false;
        return phrase.First < phrase.Last ? !PointsAtOther(phrase, tokens[phrase.Last], next) : StandsAlone(phrase, role, before, next, tokens[phrase.First]);
    }

    private static bool IsMeantOtherwise(DatePhrase phrase, TimeRole role, Token before, Token next)
    {
        if (before.Lower is "every" or "each") return true;
        if (phrase.IsWeak && role is TimeRole.None or TimeRole.And or TimeRole.To) return true;
        return phrase is { Season: not null, IsWeak: true } && next.Lower == "of";
    }

    /// <summary>"A year before the courts agreed", "within weeks of the fire", "the quarter-to-quarter rise".</summary>
    private static bool PointsAtOther(DatePhrase phrase, Token last, Token next) => phrase.Meaning switch
    {
        DateMeaning.Earlier => last.Lower == "before" && next.Kind == TokenKind.Word,
        DateMeaning.Stretch => phrase.Direction is null && next.Lower == "of",
        DateMeaning.Period => next.Lower == "-",
        _ => false,
    };

    /// <summary>A single word that is a date without others to say so.</summary>
    private static bool StandsAlone(DatePhrase phrase, TimeRole role, Token before, Token next, Token word)
    {
        if (phrase.Decade is not null) return word.Lower.Length > 3;
        if (phrase.Year is { } year && word.Kind == TokenKind.Number) return IsYear(year, role, before, next, word);
        return phrase.Month is null || role != TimeRole.None || !IsName(next);
    }

    /// <summary>The same for a typed question, which has no capitals to go by.</summary>
    public static bool IsAsked(Sentence sentence, DatePhrase phrase, TimeRole role)
    {
        var tokens = sentence.Tokens;
        var (isFirst, isLast) = (phrase.First == 0, phrase.Last == tokens.Count - 1);
        if (phrase.IsWeak && role == TimeRole.None && !OpensRange(tokens, phrase.Last + 1)) return phrase.Season is null ? isFirst || isLast : isFirst && isLast;
        if (phrase.First < phrase.Last || phrase.Year is not { } year || tokens[phrase.First].Kind != TokenKind.Number) return true;
        var before = isFirst ? Nothing : tokens[phrase.First - 1];
        var next = isLast ? Nothing : tokens[phrase.Last + 1];
        return year is >= FirstPlainYear and <= LastPlainYear && IsYear(year, role == TimeRole.None ? TimeRole.In : role, before, next, tokens[phrase.First]);
    }

    /// <summary>Capitalised amid a sentence, words such as "This Week" and "Today" are a name.</summary>
    private static bool IsTitle(Sentence sentence, DatePhrase phrase) =>
        phrase.Meaning == DateMeaning.Relative && phrase is { Month: null, Weekday: null, Season: null }
        && phrase.Last > 0 && sentence.Tokens[phrase.Last].IsCapitalized && !sentence.IsHeading;

    /// <summary>"Acme (MAR)", "Acme MAR has closed": what its share is called.</summary>
    private static bool IsTicker(Sentence sentence, DatePhrase phrase, TimeRole role, Token before, Token next) =>
        phrase.First == phrase.Last && ShareLetters.MayBe(sentence, phrase.First)
        && ((before.Lower == "(" && next.Lower == ")") || (role == TimeRole.None && IsName(before) && next.Kind == TokenKind.Word && !next.IsCapitalized));

    private static bool OpensRange(TokenList tokens, int next) =>
        next < tokens.Count && tokens[next].Lower is "-" or "–" or "to" or "and" or "through" or "until";

    private static bool IsYear(int year, TimeRole role, Token before, Token next, Token number)
    {
        if (Touches(before, number) && before.Lower is not ("'" or "’" or "(" or "[" or "\"" or "“" or "-" or "–" or "—") && before.Kind != TokenKind.Ideograph) return false;
        if (Touches(number, next) && next.Lower is "%" or "_" or ":") return false;
        if (before.Lower is "$" or "£" or "€" or "¥" or "#" or "no" or "number") return false;
        if (year is < FirstPlainYear or > LastPlainYear) return role is TimeRole.In or TimeRole.Since or TimeRole.By or TimeRole.Until && !IsCounted(next);
        if (year % 100 == 0 && IsCounted(next)) return role == TimeRole.None && before.Lower is "the" or "its" or "their";
        return role != TimeRole.None || !IsName(before) || before.Lower is "the" or "its" or "his" or "their" or "that" or "this" or "a" or "an";
    }

    private static bool IsCounted(Token next) => next.Kind == TokenKind.Word && !next.IsCapitalized && next.Lower.EndsWith('s') && next.Lower.Length > 3;

    private static bool IsName(Token token) => token is { Kind: TokenKind.Word, IsCapitalized: true };

    private static bool Touches(Token one, Token next) => one.End == next.Start;
}
