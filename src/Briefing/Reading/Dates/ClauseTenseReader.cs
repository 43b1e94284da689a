using System.Collections.Frozen;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

internal enum Tense
{
    Unknown,
    Past,
    Future,
}

/// <summary>A light look at the words around a date: does its clause tell the past, or what is to come?</summary>
internal sealed class ClauseTenseReader
{
    private const int Reach = 14;

    private readonly FrozenDictionary<string, Tense> _words = LexiconFile.Table("dates/tense.txt")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => Enum.Parse<Tense>(rows.First()[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The nearest word of the clause that tells: to the left, else to the right, else beyond the clause to the left.</summary>
    public Tense Around(Sentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        var left = first - 1;
        for (; left >= 0 && first - left <= Reach && !EndsClause(tokens[left]); left--)
        {
            if (OfVerb(tokens, left) is not Tense.Unknown and var tense) return tense;
        }

        for (var right = last + 1; right < tokens.Count && right - last <= Reach; right++)
        {
            if (OfVerb(tokens, right) is not Tense.Unknown and var tense) return tense;
        }

        for (; left >= 0 && first - left <= 2 * Reach; left--)
        {
            if (OfVerb(tokens, left) is not Tense.Unknown and var tense) return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"Will be closed" and "to be closed" are to come; in "to shut" the verb before decides.</summary>
    private Tense OfVerb(IReadOnlyList<Token> tokens, int at)
    {
        var tense = Of(tokens[at]);
        if (tense != Tense.Past || at == 0) return tense;
        var before = tokens[at - 1];
        if (before.Lower == "be" || IsModal(before) || (at > 1 && IsModal(tokens[at - 2]))) return Tense.Future;
        return before.Lower == "to" ? Tense.Unknown : Tense.Past;
    }

    private static bool IsModal(Token token) => token.Lower is "will" or "'ll" or "would" or "shall" or "should" or "must" or "may" or "might" or "can" or "could";

    private Tense Of(Token token)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Ideograph)) return Tense.Unknown;
        if (_words.TryGetValue(token.Lower, out var tense)) return tense;
        return token.Lower.Length > 4 && !token.IsCapitalized && token.Lower.EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Unknown;
    }

    private static bool EndsClause(Token token) =>
        token.Kind == TokenKind.Punctuation && token.Lower is "," or ";" or ":" or "--" or "—" or "\"" or "“" or "”" or "，" or "；";
}
