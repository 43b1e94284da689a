using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>Picks out of a sentence the words that dates are made of. One look at each token.</summary>
internal sealed class DateWordReader(DateLexicon lexicon)
{
    /// <param name="sentence">Where to look.</param>
    /// <param name="anyCase">Months and weekdays count without a capital, as people type them in questions.</param>
    /// <param name="words">Filled anew.</param>
    /// <returns>Whether a date may be among them: something beyond articles, prepositions and marks.</returns>
    public bool Read(Sentence sentence, bool anyCase, List<DateWord> words)
    {
        words.Clear();
        var tokens = sentence.Tokens;
        var end = -1;
        var mayHoldDate = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Senses(tokens, at, anyCase, out var last) is { } senses)
            {
                words.Add(new DateWord(at, last, end == at, senses));
                mayHoldDate |= senses[0].IsContent;
                at = last;
                end = at + 1;
                if (end < tokens.Count && TakesDot(senses, tokens, end)) end = ++at + 1;
            }
            else if (end == at && IsInnerHyphen(tokens, at))
            {
                end = at + 1;
            }
        }

        return mayHoldDate;
    }

    private DateSense[]? Senses(IReadOnlyList<Token> tokens, int at, bool anyCase, out int last)
    {
        last = at;
        var token = tokens[at];
        if (token.Kind == TokenKind.Number) return NumberSenses.Of(token.Lower);
        if (IsInnerHyphen(tokens, at)) return null;
        var senses = lexicon.Find(tokens, at, out last);
        if (senses is null) return FiscalYear(token);
        return senses[0].NeedsCapital && !token.IsCapitalized && !anyCase ? null : senses;
    }

    /// <summary>"FY2024", "FY25".</summary>
    private static DateSense[]? FiscalYear(Token token)
    {
        if (token.Lower.Length is < 4 or > 6 || !token.Lower.StartsWith("fy", StringComparison.Ordinal)) return null;
        var year = NumberSenses.Of(token.Lower[2..])?.SelectMany(sense => sense.Terms).FirstOrDefault(term => term.Kind is DateTermKind.Year or DateTermKind.ShortYear);
        return year is { Value: > 0 } term ? [new DateSense([new DateTerm(DateTermKind.Fiscal), new DateTerm(DateTermKind.Year, term.Value)])] : null;
    }

    private static bool TakesDot(DateSense[] senses, IReadOnlyList<Token> tokens, int at) =>
        senses[0].TakesDot && tokens[at].Lower == "." && tokens[at].Start == tokens[at - 1].End;

    /// <summary>A hyphen inside a compound ("mid-2023", "year-earlier"); between numbers it is part of a date or a range.</summary>
    private static bool IsInnerHyphen(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Lower == "-" && at > 0 && at + 1 < tokens.Count
        && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start
        && (tokens[at - 1].Kind != TokenKind.Number || tokens[at + 1].Kind != TokenKind.Number);
}
