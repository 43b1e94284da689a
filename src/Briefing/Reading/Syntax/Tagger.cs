using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Gives every token of a sentence its class, left to right, from its spelling and its neighbours.</summary>
internal static class Tagger
{
    private static readonly WordLexicon Lexicon = WordLexicon.Instance;

    /// <summary>Nouns in the plural that say what is done to the noun before them.</summary>
    private static readonly WordSet Cuts = WordGroups.Of("cut");

    /// <summary>Words before a figure that say how exact it is.</summary>
    private static readonly WordSet Approximate = WordGroups.Of("approximate");

    private static readonly WordSet ClauseOpeners = WordGroups.Of("clause-opener");

    /// <summary>Of a verb that tells of something done again, where a hyphen parts it.</summary>
    private const string Prefix = "re";

    public static Word[] Tag(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var isTitleCase = TitleCase.Is(tokens);
        var words = new Word[tokens.Count];
        var hasFinite = false;
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = TagOne(tokens, words, at, isTitleCase, hasFinite);
            if (words[at].Class is WordClass.Break or WordClass.Subordinator or WordClass.Relative or WordClass.Comma || MayBeginClause(words[at])) hasFinite = false;
            else if (IsFinite(words, at)) hasFinite = true;
        }

        return words;
    }

    /// <summary>The class of a word of which nothing more is known than its spelling.</summary>
    public static WordClass ClassAlone(in Token token) => Lexicon.Find(token.Spelling)?.Class ?? UnknownWords.ClassOf(token.Lower);

    /// <summary>"(fell) after Acme cut 300 jobs": the words are prepositions, too.</summary>
    private static bool MayBeginClause(Word word) => word.Class is WordClass.Preposition or WordClass.Coordinator or WordClass.Possessive && ClauseOpeners.Contains(word.Token.Spelling);

    private static bool IsFinite(Word[] words, int at) =>
        words[at].IsVerbal && (words[at].Forms & (VerbForms.Present | VerbForms.Past)) != 0 && !(at > 0 && words[at - 1].Class == WordClass.To);

    private static Word TagOne(TokenList tokens, Word[] words, int at, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Number => new Word(token, WordClass.Number, token.Lower, VerbForms.None),
            TokenKind.Ideograph => new Word(token, WordClass.Noun, token.Lower, VerbForms.None),
            TokenKind.Punctuation => new Word(token, HasPrefix(words, at + 1) ? WordClass.Adverb : PunctuationTagger.ClassOf(tokens, words, at), token.Lower, VerbForms.None),
            TokenKind.Word when IsPrefix(tokens, words, at) => new Word(token, WordClass.Adverb, token.Lower, VerbForms.None),
            _ => TagWord(tokens, words, at, isTitleCase, hasFinite),
        };
    }

    private static Word TagWord(TokenList tokens, Word[] words, int at, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        var hasPrefix = HasPrefix(words, at);
        var entry = hasPrefix ? Lexicon.Find(Prefix + token.Lower) : Lexicon.Find(token.Spelling) ?? UnknownWords.Verb(token);
        if (!hasPrefix && CompoundWords.EndingAt(tokens, at) is { } compound && !(words[at - 1].Class == WordClass.ProperNoun && !isTitleCase)) return new Word(token, WordClass.Noun, compound, VerbForms.None);
        var wordClass = ClassOf(tokens, words, at, entry, isTitleCase, hasFinite);
        var lemma = wordClass is WordClass.Noun or WordClass.ProperNoun ? NounLemma.Of(token.Lower) : entry?.Verb ?? token.Lower;
        return new Word(token, wordClass, lemma, entry?.Forms ?? VerbForms.None);
    }

    /// <summary>"will re-open": the verb that some write in one.</summary>
    private static bool IsPrefix(TokenList tokens, Word[] words, int at) =>
        tokens[at].Lower == Prefix && at + 2 < tokens.Count && tokens[at + 1].Lower == "-" && PunctuationTagger.IsGlued(tokens, at + 1)
        && !(at > 0 && words[at - 1].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective)
        && Lexicon.Find(Prefix + tokens[at + 2].Lower) is { Verb: not null };

    private static bool HasPrefix(Word[] words, int at) =>
        at > 1 && words[at - 2] is { Class: WordClass.Adverb, Lower: Prefix };

    private static WordClass ClassOf(TokenList tokens, Word[] words, int at, WordEntry? entry, bool isTitleCase, bool hasFinite)
    {
        var token = tokens[at];
        if (at > 0 && words[at - 1].Class == WordClass.ProperNoun && ShareLetters.Are(token)) return WordClass.Other;
        if (WordConstructions.Find(tokens, words, at) is { } constructed) return constructed;
        if (at > 0 && words[at - 1].Class == WordClass.Other && PunctuationTagger.IsGlued(tokens, at - 1)) return Compound(tokens, at);
        if (at + 1 < tokens.Count && tokens[at + 1].Lower == "-" && PunctuationTagger.IsGlued(tokens, at + 1) && entry?.Class is not WordClass.Number) return token.IsCapitalized ? WordClass.ProperNoun : WordClass.Adjective;
        if (entry is null) return UnknownWords.ClassOf(tokens, at, startsSentence: !isTitleCase && (at == 0 || StartsAnew(words[at - 1])));
        if (token.IsCapitalized && token.Lower is "march" or "may" && ((at > 0 && words[at - 1].Class is WordClass.Preposition or WordClass.Adjective) || IsBeforeDay(tokens, at))) return WordClass.Time;
        var isName = token.IsCapitalized && !isTitleCase && at > 0 && !StartsAnew(words[at - 1]);
        if (isName && (entry.Class is WordClass.Verb or WordClass.Adjective || token.Lower == "one")) return WordClass.ProperNoun;
        return entry.Class switch
        {
            WordClass.Verb => VerbTagger.Decide(tokens, words, at, entry, hasFinite),
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

    /// <summary>"closed its store May 1".</summary>
    private static bool IsBeforeDay(TokenList tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Number, Lower.Length: 1 or 2 };

    /// <summary>"a metal can manufacturing plant", "a will writing service".</summary>
    private static bool IsNounOfGerund(TokenList tokens, Word[] words, int at) =>
        at > 0 && at + 1 < tokens.Count && words[at - 1].Class is WordClass.Noun or WordClass.Adjective or WordClass.Determiner && Lexicon.Find(tokens[at + 1].Spelling) is { } next && (next.Forms & VerbForms.Gerund) != 0;

    private static bool StartsAnew(Word previous) => previous.Class is WordClass.Break or WordClass.Quote;

    /// <summary>The word after the hyphen: "-based", "-size" describe; a noun at the end heads its phrase.</summary>
    private static WordClass Compound(TokenList tokens, int at)
    {
        var entry = Lexicon.Find(tokens[at].Spelling);
        if (entry is { Verb: not null } && (entry.Forms & (VerbForms.Past | VerbForms.Participle | VerbForms.Gerund)) != 0) return WordClass.Adjective;
        if (at > 1 && (tokens[at - 2].Kind == TokenKind.Number || Lexicon.Find(tokens[at - 2].Spelling)?.Class == WordClass.Number) && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word) return WordClass.Adjective;
        return tokens[at].Lower == "on" || entry?.Class is WordClass.Number or WordClass.Adjective ? WordClass.Adjective : WordClass.Noun;
    }

    /// <summary>"to close", "to permanently close"; not "to close allies", which nobody writes.</summary>
    private static bool NextIsBase(TokenList tokens, int at)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + 3; next++)
        {
            var entry = Lexicon.Find(tokens[next].Spelling);
            if ((entry?.Class ?? UnknownWords.ClassOf(tokens[next].Lower)) == WordClass.Adverb) continue;
            return entry is not null && (entry.Forms & VerbForms.Base) != 0 && !(tokens[next].IsCapitalized && !tokens[at].IsCapitalized);
        }

        return false;
    }

    /// <summary>"that plant" points, "the plant that closed" and "said that it" connect.</summary>
    private static WordClass That(TokenList tokens, Word[] words, int at)
    {
        if (at + 1 >= tokens.Count) return WordClass.Pronoun;
        var next = Lexicon.Find(tokens[at + 1].Spelling);
        var startsPhrase = next is null || next.Class is WordClass.Noun or WordClass.Adjective or WordClass.Number;
        if (at > 0 && (words[at - 1].IsNominal || words[at - 1].Class is WordClass.Verb or WordClass.Adjective)) return WordClass.Relative;
        return startsPhrase && !tokens[at + 1].IsCapitalized ? WordClass.Determiner : WordClass.Relative;
    }

    /// <summary>"(plans) store closures": a noun before another.</summary>
    private static bool IsCompound(TokenList tokens, int at, WordEntry entry) =>
        entry.IsOftenNoun && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word } next && (next.Lower.EndsWith("ures", StringComparison.Ordinal) || next.Lower.EndsWith("ings", StringComparison.Ordinal) || Cuts.Contains(next.Spelling));

    /// <summary>Whether a noun phrase can begin with the token at <paramref name="at"/>.</summary>
    public static bool StartsNounPhrase(TokenList tokens, int at)
    {
        if (at >= tokens.Count) return false;
        var token = tokens[at];
        if (token.Kind is TokenKind.Number || token.Lower is "$") return true;
        if (token.Kind != TokenKind.Word) return false;
        var entry = Lexicon.Find(token.Spelling);
        if (entry is null) return UnknownWords.ClassOf(token.Lower) != WordClass.Adverb;
        return entry.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Number or WordClass.Adjective
            || (entry.Class == WordClass.Pronoun && token.Lower is not ("i" or "he" or "she" or "they" or "we"))
            || Approximate.Contains(token.Spelling)
            || (entry.Class == WordClass.Verb && (token.IsCapitalized || IsCompound(tokens, at, entry)));
    }
}
