using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Words that are of another class than they mostly have where a construction says so.</summary>
internal static class WordConstructions
{
    private static readonly WordSet Ordinals = WordGroups.Of("ordinal");
    private static readonly WordSet Fractions = WordGroups.Of("fraction");
    private static readonly WordSet Ranges = WordGroups.Of("range");

    /// <returns>Null where the word is what it mostly is.</returns>
    public static WordClass? Find(TokenList tokens, Word[] words, int at)
    {
        // One of a few words that many sentences have: told apart by the word, before anything is asked of its neighbours.
        switch (tokens[at].Lower)
        {
            case "no" or "nos" when tokens[at].IsCapitalized && at + 1 < tokens.Count && PunctuationTagger.IsOfNumber(tokens, at + 1): return WordClass.ProperNoun;
            case "no" when IsNoLonger(tokens, at): return WordClass.Negation;
            case "longer" when at > 0 && words[at - 1] is { Lower: "no", Class: WordClass.Negation }: return WordClass.Adverb;
            case "us" when tokens[at].IsCapitalized: return WordClass.ProperNoun;
            case "much" when Next(tokens, at) == "of": return WordClass.Noun;
            case "based" when IsSeat(tokens, words, at): return WordClass.Adjective;
            case "since" when at > 0 && words[at - 1].Class == WordClass.Have: return WordClass.Adverb;
            case "most" or "least" when IsDegree(tokens, words, at): return WordClass.Adverb;
            case "both" or "all" or "each" when IsFloating(tokens, words, at): return WordClass.Adverb;
            case "few" or "many" when at > 0 && words[at - 1].Class is WordClass.Determiner or WordClass.Possessive: return WordClass.Adjective;
            case "right" when IsJust(tokens, at): return WordClass.Adverb;
            case "former" or "latter" when IsOneOfTwo(tokens, words, at): return WordClass.Noun;
            case "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" when at > 0 && words[at - 1].Class == WordClass.Noun && Next(tokens, at) == "of": return WordClass.Adverb;
            case "one" when IsOneOfFraction(tokens, at) || IsOneOfIts(tokens, at) || IsOneOfNamed(tokens, at): return WordClass.Number;
        }

        if (at > 0 && words[at - 1] is { Class: WordClass.Adverb, Lower: "most" or "least" } && IsBeforeNoun(tokens, at)) return WordClass.Adjective;
        var spelling = tokens[at].Spelling;
        if (Ordinals.Contains(spelling) && IsOrdinal(tokens, at)) return WordClass.Adjective;
        if (Ranges.Contains(spelling) && IsRange(tokens, words, at)) return WordClass.Adjective;
        return Fractions.Contains(spelling) && IsFraction(tokens, words, at) ? WordClass.Number : null;
    }

    private static string? Next(TokenList tokens, int at) => at + 1 < tokens.Count ? tokens[at + 1].Lower : null;

    /// <summary>"no longer sells"; not "no longer than a year".</summary>
    private static bool IsNoLonger(TokenList tokens, int at) => Next(tokens, at) == "longer" && at + 2 < tokens.Count && tokens[at + 2].Lower != "than";

    private static bool IsAdjective(in Token token) => Tagger.ClassAlone(token) == WordClass.Adjective;

    /// <summary>"the Reno based Acme Corp", without the hyphen.</summary>
    private static bool IsSeat(TokenList tokens, Word[] words, int at) =>
        at > 0 && words[at - 1].Class == WordClass.ProperNoun && at + 1 < tokens.Count && (tokens[at + 1].IsCapitalized || tokens[at + 1].Lower == "<");

    /// <summary>"the most significant cuts", "the most popular apps"; "the most" and "most of" count.</summary>
    private static bool IsDegree(TokenList tokens, Word[] words, int at) =>
        at > 0 && words[at - 1].Class is WordClass.Determiner or WordClass.Possessive && at + 1 < tokens.Count && (IsAdjective(tokens[at + 1]) || IsBeforeNoun(tokens, at + 1));

    /// <summary>A word that no list has, and a noun behind it, of which it says something.</summary>
    private static bool IsBeforeNoun(TokenList tokens, int at) =>
        at + 1 < tokens.Count && WordLexicon.Instance.Find(tokens[at].Spelling) is null && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } next
        && (Tagger.ClassAlone(next) == WordClass.Noun || WordLexicon.Instance.Find(next.Spelling) is { IsOftenNoun: true });

    /// <summary>"A and B both opened", "have all been closed": it belongs to the subject before it.</summary>
    private static bool IsFloating(TokenList tokens, Word[] words, int at) =>
        at > 0 && (words[at - 1].IsNominal || words[at - 1].Class is WordClass.Have or WordClass.Be or WordClass.Modal || (words[at - 1].Lower == "." && at > 1 && words[at - 2].IsNominal)) && at + 1 < tokens.Count
        && WordLexicon.Instance.Find(tokens[at + 1].Spelling) is { Class: WordClass.Verb or WordClass.Have or WordClass.Be or WordClass.Modal } next
        && (!next.IsOftenNoun || (at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Number));

    /// <summary>"right outside Reno", "right after".</summary>
    private static bool IsJust(TokenList tokens, int at) => Next(tokens, at) switch
    {
        null or "to" or "of" or "for" or "from" => false,
        "now" or "away" => true,
        _ => WordLexicon.Instance.Find(tokens[at + 1].Spelling)?.Class == WordClass.Preposition,
    };

    /// <summary>"the former opened a store"; but "the former plant".</summary>
    private static bool IsOneOfTwo(TokenList tokens, Word[] words, int at) =>
        at > 0 && words[at - 1].Lower == "the" && at + 2 < tokens.Count
        && WordLexicon.Instance.Find(tokens[at + 1].Spelling)?.Class is WordClass.Verb or WordClass.Have or WordClass.Be or WordClass.Modal
        && (tokens[at + 2].Kind == TokenKind.Punctuation || WordLexicon.Instance.Find(tokens[at + 2].Spelling)?.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.Adverb or WordClass.Verb or WordClass.Be);

    /// <summary>"one-fifth of", "one third of".</summary>
    private static bool IsOneOfFraction(TokenList tokens, int at)
    {
        var part = Next(tokens, at) == "-" ? at + 2 : at + 1;
        return part + 1 < tokens.Count && Fractions.Contains(tokens[part].Spelling) && tokens[part + 1].Lower == "of";
    }

    /// <summary>"one hotel", "one small shop", "one more shop": it counts; "one of", "one who" stand alone.</summary>
    private static bool IsOneOfIts(TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } next && (Tagger.ClassAlone(next) is WordClass.Noun or WordClass.Adjective || (next.Lower == "more" && at + 2 < tokens.Count && tokens[at + 2] is { Kind: TokenKind.Word } thing && Tagger.ClassAlone(thing) is WordClass.Noun or WordClass.Adjective));

    /// <summary>"one European plant", "one Acme store".</summary>
    private static bool IsOneOfNamed(TokenList tokens, int at) =>
        at + 2 < tokens.Count && !tokens[at].IsCapitalized && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: true } && tokens[at + 2] is { Kind: TokenKind.Word, IsCapitalized: false } thing && Tagger.ClassAlone(thing) == WordClass.Noun;

    /// <summary>"a second wholly-owned unit", which counts; not "a second later".</summary>
    private static bool IsOrdinal(TokenList tokens, int at) =>
        at > 0 && tokens[at - 1].Lower is "a" or "its" or "their" && at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word
        && (tokens[at + 2].Lower == "-" || IsAdjective(tokens[at + 1]));

    /// <summary>"its worldwide staff": between what points and a noun it describes.</summary>
    private static bool IsRange(TokenList tokens, Word[] words, int at) =>
        at > 0 && words[at - 1].Class is WordClass.Possessive or WordClass.Determiner or WordClass.Number
        && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } next && WordLexicon.Instance.Find(next.Spelling) is null or { IsOftenNoun: true };

    /// <summary>"a third of", "two-thirds of", "by a third".</summary>
    private static bool IsFraction(TokenList tokens, Word[] words, int at)
    {
        if (at == 0) return false;
        if (words[at - 1].Lower == "a" && at > 1 && words[at - 2].Lower == "by") return true;
        return (words[at - 1].Class == WordClass.Number || words[at - 1].Lower is "a" or "one" or "-") && Next(tokens, at) == "of";
    }
}
