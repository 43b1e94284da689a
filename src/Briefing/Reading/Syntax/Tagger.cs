using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Gives every token of a sentence its class, left to right, from its spelling and its neighbours.</summary>
internal sealed class Tagger(WordLexicon lexicon)
{
    public static Tagger Instance { get; } = new(WordLexicon.Instance);

    public Word[] Tag(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var isTitleCase = TitleCase.Is(tokens);
        var words = new Word[tokens.Count];
        var hasFinite = false;
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = TagOne(tokens, words, at, isTitleCase, hasFinite);
            if (words[at].Class is WordClass.Break or WordClass.Subordinator or WordClass.Relative or WordClass.Comma) hasFinite = false;
            else if (IsFinite(words, at)) hasFinite = true;
        }

        return words;
    }

    private static bool IsFinite(Word[] words, int at) =>
        words[at].IsVerbal && (words[at].Forms & (VerbForms.Present | VerbForms.Past)) != 0 && !(at > 0 && words[at - 1].Class == WordClass.To);

    private Word TagOne(TokenList tokens, Word[] words, int at, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Number => new Word(token, WordClass.Number, token.Lower, VerbForms.None),
            TokenKind.Ideograph => new Word(token, WordClass.Noun, token.Lower, VerbForms.None),
            TokenKind.Punctuation => new Word(token, Mark(tokens, words, at), token.Lower, VerbForms.None),
            _ => TagWord(tokens, words, at, isTitleCase, hasFinite),
        };
    }

    private static WordClass Mark(TokenList tokens, Word[] words, int at) => tokens[at].Lower switch
    {
        "," or "，" or "、" => WordClass.Comma,
        "'" or "’" when EndsPossessive(tokens, words, at) => WordClass.Possessive,
        "\"" or "“" or "”" or "'" or "‘" or "’" or "«" or "»" => WordClass.Quote,
        "$" or "%" or "€" or "£" or "¥" => WordClass.Number,
        "&" => WordClass.Coordinator,
        "." when IsWithinName(tokens, at) || IsOfNumber(tokens, at) => WordClass.Other,
        "+" when at > 0 && tokens[at - 1].End == tokens[at].Start => WordClass.Other,
        "-" when IsGlued(tokens, at) => WordClass.Other,
        "<" or ">" or "*" => WordClass.Other,
        _ => WordClass.Break,
    };

    /// <summary>"St. Petersburg", "J. Harbour", "John F. Harbour".</summary>
    private static bool IsWithinName(TokenList tokens, int dot) =>
        IsJoined(tokens, dot) && tokens[dot - 1].IsCapitalized && tokens[dot + 1].IsCapitalized && (tokens[dot - 1].Lower.Length == 1 || tokens[dot - 1].Lower is "st" or "mt" or "ft");

    /// <summary>"No. 2".</summary>
    private static bool IsOfNumber(TokenList tokens, int dot) => IsJoined(tokens, dot) && tokens[dot - 1].Lower is "no" or "nos" && tokens[dot + 1].Kind == TokenKind.Number;

    /// <summary>A word touches the dot, and another follows.</summary>
    private static bool IsJoined(TokenList tokens, int dot) => dot > 0 && dot + 1 < tokens.Count && tokens[dot - 1].End == tokens[dot].Start;

    private static bool EndsPossessive(TokenList tokens, Word[] words, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Start == tokens[at - 1].End && tokens[at - 1].Lower.EndsWith('s')
        && words[at - 1].IsNominal && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Start > tokens[at].End;

    private static bool IsGlued(TokenList tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start;

    private Word TagWord(TokenList tokens, Word[] words, int at, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        var entry = lexicon.Find(token.Spelling) ?? UnknownVerb(token);
        if (CompoundWords.EndingAt(tokens, at) is { } compound && !(words[at - 1].Class == WordClass.ProperNoun && !isTitleCase)) return new Word(token, WordClass.Noun, compound, VerbForms.None);
        var wordClass = ClassOf(tokens, words, at, entry, isTitleCase, hasFinite);
        var lemma = wordClass is WordClass.Noun or WordClass.ProperNoun ? NounLemma.Of(token.Lower) : entry?.Verb ?? token.Lower;
        return new Word(token, wordClass, lemma, entry?.Forms ?? VerbForms.None);
    }

    private WordClass ClassOf(TokenList tokens, Word[] words, int at, WordEntry? entry, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        if (token.IsCapitalized && (token.Lower == "us" || (at + 1 < tokens.Count && IsOfNumber(tokens, at + 1)))) return WordClass.ProperNoun;
        if (at > 0 && words[at - 1].Class == WordClass.ProperNoun && ShareLetters.Are(token)) return WordClass.Other;
        if (token.Lower == "much" && at + 1 < tokens.Count && tokens[at + 1].Lower == "of") return WordClass.Noun;
        if (IsSeat(tokens, words, at) || IsOrdinal(tokens, at) || IsSpread(tokens, words, at)) return WordClass.Adjective;
        if (token.Lower == "since" && at > 0 && words[at - 1].Class is WordClass.Have) return WordClass.Adverb;
        if (IsDegree(tokens, words, at) || IsFloating(tokens, words, at) || IsJust(tokens, at)) return WordClass.Adverb;
        if (IsOneOfTwo(tokens, words, at)) return WordClass.Noun;
        if (IsFraction(tokens, words, at) || IsOneOfFraction(tokens, at) || IsOneOfIts(tokens, at)) return WordClass.Number;
        if (at > 0 && words[at - 1].Class == WordClass.Other && IsGlued(tokens, at - 1)) return Compound(tokens, at);
        if (at + 1 < tokens.Count && tokens[at + 1].Lower == "-" && IsGlued(tokens, at + 1) && entry?.Class is not WordClass.Number) return token.IsCapitalized ? WordClass.ProperNoun : WordClass.Adjective;
        if (entry is null && token.IsCapitalized && !isTitleCase && StartsSentence(words, at) && IsCommonPlural(tokens, at)) return WordClass.Noun;
        if (entry is null && token.IsCapitalized && !isTitleCase && StartsSentence(words, at) && Unknown(token.Lower) == WordClass.Adverb) return WordClass.Adverb;
        if (entry is null) return token.IsCapitalized || HasInnerCapital(token) ? WordClass.ProperNoun : Unknown(token.Lower);
        if (token.IsCapitalized && token.Lower is "march" or "may" && at > 0 && words[at - 1].Class is WordClass.Preposition or WordClass.Adjective) return WordClass.Time;
        var isName = token.IsCapitalized && !isTitleCase && at > 0 && !StartsAnew(words[at - 1]);
        if (isName && entry.Class is WordClass.Verb or WordClass.Adjective) return WordClass.ProperNoun;
        return entry.Class switch
        {
            WordClass.Verb => VerbTagger.Decide(this, tokens, words, at, entry, hasFinite),
            WordClass.Adjective when entry.Verb is not null => VerbTagger.DecideAdjective(tokens, words, at, entry, hasFinite),
            WordClass.Preposition when entry.Verb is not null => VerbTagger.DecidePreposition(tokens, words, at),
            WordClass.Preposition when token.Lower == "to" => NextIsBase(tokens, at) ? WordClass.To : WordClass.Preposition,
            WordClass.Be when token.Lower == "'s" => at > 0 && (words[at - 1].IsNominal || words[at - 1].Class is WordClass.Adjective or WordClass.Number || words[at - 1].Lower is ")" or ">") ? WordClass.Possessive : WordClass.Be,
            WordClass.Relative when token.Lower == "that" => That(tokens, words, at),
            WordClass.Modal when token.Lower is "may" or "will" && isName => WordClass.ProperNoun,
            WordClass.Modal when IsNounOfGerund(tokens, words, at) => WordClass.Noun,
            var other => other,
        };
    }

    /// <summary>"a metal can manufacturing plant", "a will writing service".</summary>
    private bool IsNounOfGerund(TokenList tokens, Word[] words, int at) =>
        at > 0 && at + 1 < tokens.Count && words[at - 1].Class is WordClass.Noun or WordClass.Adjective or WordClass.Determiner && lexicon.Find(tokens[at + 1].Spelling) is { } next && (next.Forms & VerbForms.Gerund) != 0;

    /// <summary>"the most significant cuts"; "the most" and "most of" count.</summary>
    private bool IsDegree(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower is "most" or "least" && at > 0 && words[at - 1].Class is WordClass.Determiner or WordClass.Possessive && at + 1 < tokens.Count
        && (lexicon.Find(tokens[at + 1].Spelling)?.Class ?? Unknown(tokens[at + 1].Lower)) == WordClass.Adjective;

    /// <summary>"the Reno based Acme Corp", without the hyphen.</summary>
    private static bool IsSeat(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower == "based" && at > 0 && words[at - 1].Class == WordClass.ProperNoun && at + 1 < tokens.Count && (tokens[at + 1].IsCapitalized || tokens[at + 1].Lower == "<");

    /// <summary>"a second wholly-owned unit", which counts; not "a second later".</summary>
    private bool IsOrdinal(TokenList tokens, int at) =>
        tokens[at].Lower is "second" or "third" or "fourth" or "fifth" && at > 0 && tokens[at - 1].Lower is "a" or "its" or "their" && at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word
        && (tokens[at + 2].Lower == "-" || (lexicon.Find(tokens[at + 1].Spelling)?.Class ?? Unknown(tokens[at + 1].Lower)) == WordClass.Adjective);

    /// <summary>"its worldwide staff": between what points and a noun it describes.</summary>
    private bool IsSpread(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower is "worldwide" or "nationwide" or "statewide" or "overseas" or "nearby" && at > 0 && words[at - 1].Class is WordClass.Possessive or WordClass.Determiner or WordClass.Number
        && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } next && (lexicon.Find(next.Spelling) is null or { IsOftenNoun: true });

    /// <summary>"right outside Reno", "right after".</summary>
    private bool IsJust(TokenList tokens, int at) =>
        tokens[at].Lower == "right" && at + 1 < tokens.Count && (tokens[at + 1].Lower is "now" or "away" || (tokens[at + 1].Lower is not ("to" or "of" or "for" or "from") && lexicon.Find(tokens[at + 1].Lower)?.Class == WordClass.Preposition));

    /// <summary>"A and B both opened", "have all been closed": it belongs to the subject before it.</summary>
    private bool IsFloating(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower is "both" or "all" or "each" && at > 0 && (words[at - 1].IsNominal || words[at - 1].Class is WordClass.Have or WordClass.Be or WordClass.Modal) && at + 1 < tokens.Count
        && lexicon.Find(tokens[at + 1].Spelling) is { Class: WordClass.Verb or WordClass.Have or WordClass.Be or WordClass.Modal } next
        && (!next.IsOftenNoun || (at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Number));

    /// <summary>"the former opened a store"; but "the former plant".</summary>
    private bool IsOneOfTwo(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower is "former" or "latter" && at > 0 && words[at - 1].Lower == "the" && at + 2 < tokens.Count
        && lexicon.Find(tokens[at + 1].Spelling)?.Class is WordClass.Verb or WordClass.Have or WordClass.Be or WordClass.Modal
        && (tokens[at + 2].Kind == TokenKind.Punctuation || lexicon.Find(tokens[at + 2].Spelling)?.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.Adverb or WordClass.Verb or WordClass.Be);

    /// <summary>"stunned", "bewildered": in small letters, a word in -ed is the past of a verb that no list has.</summary>
    private static WordEntry? UnknownVerb(Token token) =>
        !token.IsCapitalized && token.Lower.Length > 5 && token.Lower.EndsWith("ed", StringComparison.Ordinal) && !token.Lower.EndsWith("eed", StringComparison.Ordinal)
            ? new WordEntry(WordClass.Verb, token.Lower[..^2], VerbForms.Past | VerbForms.Participle)
            : null;

    /// <summary>"a third of", "two-thirds of", "by a third".</summary>
    private static bool IsFraction(IReadOnlyList<Token> tokens, Word[] words, int at)
    {
        if (!IsPart(tokens[at]) || at == 0) return false;
        if (words[at - 1].Lower == "a" && at > 1 && words[at - 2].Lower is "by") return true;
        return (words[at - 1].Class == WordClass.Number || words[at - 1].Lower is "a" or "one" or "-") && at + 1 < tokens.Count && tokens[at + 1].Lower == "of";
    }

    /// <summary>"one-fifth of", "one third of".</summary>
    private static bool IsOneOfFraction(TokenList tokens, int at)
    {
        if (tokens[at].Lower != "one") return false;
        var part = at + 1 < tokens.Count && tokens[at + 1].Lower == "-" ? at + 2 : at + 1;
        return part + 1 < tokens.Count && IsPart(tokens[part]) && tokens[part + 1].Lower == "of";
    }

    /// <summary>"one hotel", "one small shop": it counts; "one of", "one who" stand alone.</summary>
    private bool IsOneOfIts(TokenList tokens, int at) =>
        tokens[at].Lower == "one" && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } next
        && (lexicon.Find(next.Lower)?.Class ?? Unknown(next.Lower)) is WordClass.Noun or WordClass.Adjective;

    private static bool IsPart(Token token) => token.Lower is "third" or "thirds" or "quarter" or "quarters" or "fifth" or "fifths" or "sixth" or "eighth" or "tenth";

    private static bool StartsSentence(Word[] words, int at) => at == 0 || StartsAnew(words[at - 1]);

    /// <summary>"Factories around the world", "Officials said": a plural at the start, with no capital after it.</summary>
    private static bool IsCommonPlural(TokenList tokens, int at) =>
        tokens[at].Lower.Length > 3 && tokens[at].Lower.EndsWith('s') && !tokens[at].Lower.EndsWith("ss", StringComparison.Ordinal) && at + 1 < tokens.Count && !tokens[at + 1].IsCapitalized && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Lower != "'s";

    private static bool StartsAnew(Word previous) => previous.Class is WordClass.Break or WordClass.Quote;

    private static bool HasInnerCapital(Token token) => token.Lower.Length > 1 && token.Kind == TokenKind.Word && token.IsCapitalized;

    /// <summary>The word after the hyphen: "-based", "-size" describe; a noun at the end heads its phrase.</summary>
    private WordClass Compound(TokenList tokens, int at)
    {
        var entry = lexicon.Find(tokens[at].Spelling);
        if (entry is { Verb: not null } && (entry.Forms & (VerbForms.Past | VerbForms.Participle | VerbForms.Gerund)) != 0) return WordClass.Adjective;
        if (at > 1 && (tokens[at - 2].Kind == TokenKind.Number || lexicon.Find(tokens[at - 2].Spelling)?.Class == WordClass.Number) && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word) return WordClass.Adjective;
        return entry?.Class is WordClass.Number or WordClass.Adjective ? WordClass.Adjective : WordClass.Noun;
    }

    private static WordClass Unknown(string word) => word switch
    {
        [.., 'l', 'y'] when word.Length > 4 => WordClass.Adverb,
        [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'l', 'e', 's', 's'] or [.., 'a', 'b', 'l', 'e'] or [.., 'i', 'v', 'e'] when word.Length > 5 => WordClass.Adjective,
        _ => WordClass.Noun,
    };

    /// <summary>"to close", "to permanently close"; not "to close allies", which nobody writes.</summary>
    private bool NextIsBase(TokenList tokens, int at)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + 3; next++)
        {
            var entry = lexicon.Find(tokens[next].Spelling);
            if (entry?.Class == WordClass.Adverb || (entry is null && Unknown(tokens[next].Lower) == WordClass.Adverb)) continue;
            return entry is not null && (entry.Forms & VerbForms.Base) != 0 && !(tokens[next].IsCapitalized && !tokens[at].IsCapitalized);
        }

        return false;
    }

    /// <summary>"that plant" points, "the plant that closed" and "said that it" connect.</summary>
    private WordClass That(TokenList tokens, Word[] words, int at)
    {
        if (at + 1 >= tokens.Count) return WordClass.Pronoun;
        var next = lexicon.Find(tokens[at + 1].Spelling);
        var startsPhrase = next is null || next.Class is WordClass.Noun or WordClass.Adjective or WordClass.Number;
        if (at > 0 && (words[at - 1].IsNominal || words[at - 1].Class is WordClass.Verb or WordClass.Adjective)) return WordClass.Relative;
        return startsPhrase && !tokens[at + 1].IsCapitalized ? WordClass.Determiner : WordClass.Relative;
    }

    /// <summary>"(plans) store closures": a noun before another.</summary>
    private static bool IsCompound(TokenList tokens, int at, WordEntry entry) =>
        entry.IsOftenNoun && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word } next && (next.Lower.EndsWith("ures", StringComparison.Ordinal) || next.Lower.EndsWith("ings", StringComparison.Ordinal) || next.Lower is "cuts" or "losses" or "reductions");

    /// <summary>Whether a noun phrase can begin with the token at <paramref name="at"/>.</summary>
    public bool StartsNounPhrase(TokenList tokens, int at)
    {
        if (at >= tokens.Count) return false;
        var token = tokens[at];
        if (token.Kind is TokenKind.Number || token.Lower is "$") return true;
        if (token.Kind != TokenKind.Word) return false;
        var entry = lexicon.Find(token.Spelling);
        if (entry is null) return Unknown(token.Lower) != WordClass.Adverb;
        return entry.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Number or WordClass.Adjective
            || (entry.Class == WordClass.Pronoun && token.Lower is not ("i" or "he" or "she" or "they" or "we"))
            || token.Lower is "nearly" or "about" or "roughly" or "approximately" or "over" or "almost"
            || (entry.Class == WordClass.Verb && (token.IsCapitalized || IsCompound(tokens, at, entry)));
    }
}
