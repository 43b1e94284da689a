using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Figures;

/// <summary>Finds what a number counts: the plural noun behind it, with the words between ("over 100 top papers").</summary>
internal static class CountedNoun
{
    private const int MostWords = 4;

    /// <summary>One past the counted noun; the number's own end when it counts nothing that can be told.</summary>
    public static int After(Sentence sentence, FigureNumber number)
    {
        if (number.HasUnit) return number.End;
        var first = FirstAfter(sentence, number);
        if (number.IsVague && first == number.End) return number.End;
        for (var at = first; at < sentence.Tokens.Count && at < first + MostWords; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind != TokenKind.Word && token.Lower != "-") break;
            if (NameWords.Shared.Has(token.Spelling, WordRole.Stop | WordRole.Starter | WordRole.Speech)) break;
            if (IsPlural(token) && !ContinuesCompound(sentence, at)) return at + 1;
        }

        return number.End;
    }

    /// <summary>Where the counted words begin: behind "of" in "hundreds of" and "32 of its stores".</summary>
    public static int FirstAfter(Sentence sentence, FigureNumber number)
    {
        var tokens = sentence.Tokens;
        if (number.End >= tokens.Count || tokens[number.End].Lower != "of") return number.End;
        var next = number.End + 1;
        if (!number.IsVague) return next < tokens.Count && tokens[next].Lower is "its" or "their" or "the" ? next + 1 : number.End;
        return next + 1 < tokens.Count && FigureWords.Shared.Of(tokens[next].Spelling) == FigureRole.Many && tokens[next + 1].Lower == "of" ? next + 2 : next;
    }

    private static bool IsPlural(Token token)
    {
        if (FigureWords.Shared.Of(token.Spelling) == FigureRole.Plural) return true;
        return token.Lower.Length > 3 && token.Lower[^1] == 's' && token.Lower[^2] is not ('s' or 'u' or 'i' or '\'') && !token.IsCapitalized;
    }

    private static bool ContinuesCompound(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Lower == "-" && sentence.Tokens[at + 1].Start == sentence.Tokens[at].End;
}
