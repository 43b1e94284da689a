using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

internal enum Tense
{
    Unknown,
    Past,
    Future,

    /// <summary>An infinitive that may be carried out by now or not ("agreed to close in March").</summary>
    Open,
}

/// <summary>A light look at the words around a date: does its clause tell the past, or what is to come?</summary>
internal sealed class ClauseTenseReader
{
    private const int Reach = 14;

    /// <summary>Words of what is forced to do something.</summary>
    private const int LongestForced = 6;

    private readonly WordTable<WordTense> _words =
        WordTable.Of(LexiconFile.Table("dates/tense.txt"), row => row[0], row => row.Skip(1).Select(tense => Enum.Parse<WordTense>(tense, ignoreCase: true)).Aggregate((one, next) => one | next));

    /// <summary>What <c>Lexicon/dates/tense.txt</c> says of a word.</summary>
    [Flags]
    private enum WordTense
    {
        None = 0,
        Past = 1,
        Future = 2,
        Modal = 4,
        Plan = 8,
        Led = 16,
        Force = 32,
    }

    /// <summary>The nearest word of the clause that tells: to the left, else to the right, else beyond the clause to the left.</summary>
    public Tense Around(Sentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        var left = first - 1;
        for (; left >= 0 && first - left <= Reach && !EndsClause(tokens[left]); left--)
        {
            if (Of(tokens, left) is not Tense.Unknown and var tense) return tense;
        }

        for (var right = last + 1; right < tokens.Count && right - last <= Reach; right++)
        {
            if (Of(tokens, right) is not Tense.Unknown and var tense) return tense;
        }

        for (; left >= 0 && first - left <= 2 * Reach; left--)
        {
            if (Of(tokens, left) is not Tense.Unknown and var tense) return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"has canceled flights on Saturday", "for Saturday": what is done already, for a day to come; a day that is over is told in the plain past.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first token of a weekday in a clause of the past.</param>
    public bool IsAheadOfPerfect(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (first > 0 && tokens[first - 1].Lower == "for") return true;
        for (var left = first - 1; left > 0 && first - left <= Reach && !EndsClause(tokens[left]); left--)
        {
            if ((Tell(tokens[left]) & WordTense.Past) == 0) continue;
            return tokens[left - 1].Lower is "has" or "have" || (left > 1 && tokens[left - 1].Lower is "already" or "also" && tokens[left - 2].Lower is "has" or "have");
        }

        return false;
    }

    /// <summary>What a word tells, seen with the words before it: "will be closed" is to come, though "closed" alone is past.</summary>
    private Tense Of(TokenList tokens, int at)
    {
        if (IsBecauseOf(tokens, at) || (at > 1 && IsBecauseOf(tokens, at - 2))) return Tense.Unknown;
        var word = Tell(tokens[at]);
        var before = at > 0 ? Tell(tokens[at - 1]) : WordTense.None;
        if (at > 0 && tokens[at - 1].Lower == "to" && IsVerb(tokens[at])) return OfInfinitive(tokens, at - 2);
        if ((word & (WordTense.Future | WordTense.Modal)) != 0) return Tense.Future;
        if ((word & WordTense.Past) == 0) return Tense.Unknown;
        if ((before & WordTense.Modal) != 0 || (at > 1 && (Tell(tokens[at - 2]) & WordTense.Modal) != 0)) return Tense.Future;
        return at > 0 && tokens[at - 1].Lower is "be" or "a" or "an" or "still" ? Tense.Unknown : Tense.Past;
    }

    /// <summary>"due to insolvency"; "due to close" is to come.</summary>
    private static bool IsBecauseOf(TokenList tokens, int at) =>
        tokens[at].Lower == "due" && at + 2 < tokens.Count && tokens[at + 1].Lower == "to" && ((WordLexicon.Instance.Find(tokens[at + 2].Spelling)?.Forms ?? VerbForms.None) & VerbForms.Base) == 0;

    /// <param name="tokens">Of the sentence.</param>
    /// <param name="at">The one before "to".</param>
    private Tense OfInfinitive(TokenList tokens, int at)
    {
        var governing = at >= 0 ? Tell(tokens[at]) : WordTense.None;
        if ((governing & (WordTense.Plan | WordTense.Future | WordTense.Modal)) != 0) return Tense.Future;
        return (governing & WordTense.Led) != 0 || IsForced(tokens, at) ? Tense.Past : Tense.Open;
    }

    /// <summary>"caused the mill to close", "forced Acme to close".</summary>
    private bool IsForced(TokenList tokens, int at)
    {
        for (var left = at; left >= 0 && at - left <= LongestForced && !EndsClause(tokens[left]); left--)
        {
            if (Tell(tokens[left]) is not WordTense.None and var tense) return (tense & WordTense.Force) != 0 && (left == 0 || (Tell(tokens[left - 1]) & WordTense.Modal) == 0);
        }

        return false;
    }

    private WordTense Tell(Token token)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Ideograph)) return WordTense.None;
        if (_words.TryGetValue(token.Spelling, out var tense)) return tense;
        return IsVerb(token) && token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal) ? WordTense.Past : WordTense.None;
    }

    /// <summary>Behind "to": a verb, unless it is plural or capitalised as what a noun would be.</summary>
    private static bool IsVerb(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: false } && token.Lower is not ("the" or "a" or "an" or "its" or "his" or "her" or "their" or "this" or "that")
        && (token.Lower[^1] != 's' || token.Lower.EndsWith("ss", StringComparison.Ordinal));

    private static bool EndsClause(Token token) =>
        token.Kind == TokenKind.Punctuation && token.Lower is "," or ";" or ":" or "--" or "—" or "\"" or "“" or "”" or "，" or "；";
}
