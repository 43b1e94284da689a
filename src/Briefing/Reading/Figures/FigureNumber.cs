using Briefing.Reading.Text;

namespace Briefing.Reading.Figures;

/// <summary>The number of a figure with its currency, scale and unit: "$1 billion", "1,800", "10%", "six", "hundreds".</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last.</param>
/// <param name="HasUnit">It says what it measures: money, percent.</param>
/// <param name="IsLarge">It is written with separators or a scale, and stands for itself: "1,800".</param>
/// <param name="IsVague">"hundreds", "dozens": what it counts follows after "of".</param>
internal sealed record FigureNumber(int First, int End, bool HasUnit, bool IsLarge, bool IsVague)
{
    private const int YearDigits = 4;

    private static readonly FigureWords Words = FigureWords.Shared;

    /// <summary>The number that begins at a token; null when none does, or when it is a year, an ordinal or part of a name.</summary>
    public static FigureNumber? At(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var at = first;
        var role = Words.Of(tokens[at].Spelling);
        var isMoney = role == FigureRole.Currency;
        if (isMoney)
        {
            if (++at >= tokens.Count) return null;
            role = Words.Of(tokens[at].Spelling);
        }

        ref readonly var token = ref tokens[at];
        if (role == FigureRole.Many) return new FigureNumber(first, at + 1, false, false, true);
        if (token.Kind != TokenKind.Number && role != FigureRole.Number && !IsBareScale(tokens, at, role)) return null;
        if (token.Kind == TokenKind.Number && !IsPlainNumber(token.Lower, isMoney)) return null;
        at++;

        // "one of", "no one knows": a pronoun, unless a scale or a unit follows.
        if (token.Lower == "one" && !(at < tokens.Count && Words.Of(tokens[at].Spelling) is FigureRole.Scale or FigureRole.Unit)) return null;
        at = token.Lower == "half" ? WithHalved(tokens, at) : WithCompound(tokens, at);
        var isScaled = false;
        while (at < tokens.Count && Words.Of(tokens[at].Spelling) == FigureRole.Scale) (at, isScaled) = (at + 1, true);
        var unit = UnitEnd(tokens, at);
        var isLarge = isScaled || token.Lower.Contains(',', StringComparison.Ordinal);
        var hasUnit = isMoney || unit > at;
        return !hasUnit && !isLarge && IsNoQuantity(sentence, first, at) ? null : new FigureNumber(first, unit, hasUnit, isLarge, false);
    }

    /// <summary>"a hundred", "a million".</summary>
    private static bool IsBareScale(TokenList tokens, int at, FigureRole role) => role == FigureRole.Scale && at > 0 && tokens[at - 1].Lower is "a" or "several" or "per";

    /// <summary>Digits, perhaps with a scale that touches them ("3.5bn", "40k"); no ordinals, decades, times or names ("3M").</summary>
    private static bool IsPlainNumber(string word, bool isMoney)
    {
        var letters = word.Length;
        while (letters > 0 && char.IsLetter(word[letters - 1])) letters--;
        if (word.Contains(':', StringComparison.Ordinal)) return false;
        return word[letters..] is "" or "bn" or "k" or "mn" or "million" || (isMoney && word[letters..] is "m" or "b" or "t");
    }

    /// <summary>"twenty-five".</summary>
    private static int WithCompound(TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Lower == "-" && Words.Of(tokens[at + 1].Spelling) == FigureRole.Number && Words.Of(tokens[at - 1].Spelling) == FigureRole.Number ? at + 2 : at;

    /// <summary>"half a billion".</summary>
    private static int WithHalved(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at].Lower == "a" && Words.Of(tokens[at + 1].Spelling) == FigureRole.Scale ? at + 1 : at;

    private static int UnitEnd(TokenList tokens, int at)
    {
        if (at >= tokens.Count) return at;
        if (Words.Of(tokens[at].Spelling) == FigureRole.Unit) return at + 1;
        return at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Word && Words.Of($"{tokens[at].Lower} {tokens[at + 1].Lower}") == FigureRole.Unit ? at + 2 : at;
    }

    /// <summary>A year ("in 2024"), a part of a compound ("the 10-year plan", "G-7"), of a version or of a name ("Windows 11").</summary>
    private static bool IsNoQuantity(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        var word = tokens[first].Lower;
        if (word.Length == YearDigits && word[0] is '1' or '2' && word.All(char.IsAsciiDigit) && (first == 0 || word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal))) return true;
        if (end < tokens.Count && tokens[end].Lower is "-" or "/" && tokens[end].Start == tokens[end - 1].End) return true;
        if (first > 0 && tokens[first - 1].Lower is "-" or "/" or "#" && tokens[first - 1].End == tokens[first].Start) return true;
        return tokens[first].Kind == TokenKind.Number && first > 0 && tokens[first - 1].IsCapitalized && first > 1;
    }
}
