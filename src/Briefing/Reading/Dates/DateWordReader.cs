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
        var tokens = sentence.Tokens.AsSpan();
        var end = -1;
        var mayHoldDate = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Punctuation && IsInnerHyphen(tokens, at))
            {
                if (end == at) end = at + 1;
                else if (tokens[at + 1].Kind == TokenKind.Number) at++;
                continue;
            }

            var last = at;
            var senses = token.Kind == TokenKind.Number ? NumberSenses.Of(token.Lower) : lexicon.Find(tokens, at, out last) ?? FiscalYear(token);
            if (senses is null || (senses[0].NeedsCapital && !token.IsCapitalized && !anyCase && !IsBeforeNumber(senses[0], tokens, last))) continue;

            words.Add(new DateWord(at, last, end == at, senses));
            mayHoldDate |= senses[0].IsContent;
            at = last;
            end = at + 1;
            if (end < tokens.Length && TakesDot(senses, tokens, end)) end = ++at + 1;
        }

        return mayHoldDate;
    }

    /// <summary>"FY2024", "FY25".</summary>
    private static DateSense[]? FiscalYear(in Token token)
    {
        if (token.Lower.Length is < 4 or > 6 || token.Lower[0] != 'f' || !token.Lower.StartsWith("fy", StringComparison.Ordinal)) return null;
        var year = NumberSenses.Of(token.Lower[2..])?.SelectMany(sense => sense.Terms).FirstOrDefault(term => term.Kind is DateTermKind.Year or DateTermKind.ShortYear);
        return year is { Value: > 0 } term ? [new DateSense([new DateTerm(DateTermKind.Fiscal), new DateTerm(DateTermKind.Year, term.Value)])] : null;
    }

    /// <summary>"september 1984": a sloppily written month, but no "may" and "march".</summary>
    private static bool IsBeforeNumber(DateSense sense, ReadOnlySpan<Token> tokens, int last) =>
        sense is { IsWeak: false, Terms: [{ Kind: DateTermKind.Month }] } && last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Number;

    private static bool TakesDot(DateSense[] senses, ReadOnlySpan<Token> tokens, int at) =>
        senses[0].TakesDot && tokens[at].Lower == "." && tokens[at].Start == tokens[at - 1].End;

    /// <summary>A hyphen inside a compound ("mid-2023", "year-earlier"); between numbers it is part of a date or a range.</summary>
    private static bool IsInnerHyphen(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Lower == "-" && at > 0 && at + 1 < tokens.Length
        && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start
        && tokens[at - 1].Kind != TokenKind.Ideograph
        && (tokens[at - 1].Kind != TokenKind.Number || tokens[at + 1].Kind != TokenKind.Number);
}
