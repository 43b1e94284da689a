using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Decides whether a spelling that can be a verb is one here: "cuts jobs" but "job cuts", "the closed plant" but "it closed".</summary>
internal static class VerbTagger
{
    private static readonly WordSet Having = WordGroups.Of("have");
    private static readonly WordSet Staying = WordGroups.Of("stay");
    private static readonly WordSet Spatial = WordGroups.Of("spatial");

    public static WordClass Decide(TokenList tokens, Word[] words, int at, WordEntry entry, bool hasFinite)
    {
        var before = PreviousIndex(words, at);
        var previous = before < 0 ? WordClass.Break : IsYear(words, before) ? WordClass.Time : NumberedNouns.NumberIs(words, before) ? WordClass.ProperNoun : words[before].Class;
        if (previous is WordClass.To or WordClass.Modal or WordClass.Do) return WordClass.Verb;
        if (tokens[at].Lower == "close" && at > 0 && tokens[at - 1].Lower is "very" or "so" or "too" or "as" or "how") return WordClass.Adjective;
        if (tokens[at].Lower == "close" && at + 1 < tokens.Count && tokens[at + 1].Lower == "to") return WordClass.Adjective;
        if (tokens[at].Lower == "close" && at > 1 && words[at - 1].Class == WordClass.Pronoun && Staying.Contains(words[at - 2].Lemma)) return WordClass.Adjective;
        if (previous == WordClass.Negation && (words[before].Lower == "no" || (before > 0 && words[before - 1].Class is WordClass.Modal or WordClass.Do or WordClass.To))) return WordClass.Verb;
        return entry.Forms switch
        {
            var f when f.HasFlag(VerbForms.Gerund) => IsInCompound(words, tokens, at) ? WordClass.Noun : DescribesNoun(words, tokens, at) ? WordClass.Adjective : IsDeed(tokens, words, at) ? WordClass.Noun : Gerund(tokens, previous, at),
            var f when (f & (VerbForms.Past | VerbForms.Participle)) != 0 && (f & (VerbForms.Base | VerbForms.Present)) == 0 => IsAfterPossessiveName(tokens, words, at) ? WordClass.Verb : IsInObject(tokens, words, at) ? WordClass.Adjective : IsBehindCount(tokens, words, before, at) ? WordClass.Verb : Past(previous),
            _ => Present(tokens, words, before, at, entry, hasFinite),
        };
    }

    /// <summary>"and in 2015 closed", "on May 22, 2015 opened": no count of what follows.</summary>
    private static bool IsYear(Word[] words, int at) =>
        at > 0 && words[at].Class == WordClass.Number && TimeNouns.IsYear(words[at].Token) && words[at - 1].Class is WordClass.Preposition or WordClass.Time or WordClass.Comma;

    /// <summary>"open", "free", "complete": a verb after "to", "will" and a subject in the plural.</summary>
    public static WordClass DecideAdjective(TokenList tokens, Word[] words, int at, WordEntry entry, bool hasFinite)
    {
        var before = PreviousIndex(words, at);
        if (before < 0 || BeginsTime(tokens, at)) return WordClass.Adjective;
        var previous = words[before];
        if (previous.Class is WordClass.To or WordClass.Modal or WordClass.Do) return WordClass.Verb;
        if (previous.Class == WordClass.Coordinator && before > 0 && words[before - 1].Class == WordClass.Verb && (words[before - 1].Forms & entry.Forms & VerbForms.Base) != 0) return WordClass.Verb;
        return !hasFinite && (entry.Forms & VerbForms.Base) != 0 && previous.Class == WordClass.Noun && previous.Lower != previous.Lemma ? WordClass.Verb : WordClass.Adjective;
    }

    /// <summary>"last year": no verb that lasts.</summary>
    private static bool BeginsTime(TokenList tokens, int at) =>
        tokens[at].Lower == "last" && at + 1 < tokens.Count && TimeNouns.Has(tokens[at + 1].Lower);

    /// <summary>"starting July" and "including Ohio" lead a phrase; "is starting", "starting to", "is barring" are verbs; "the following" describes.</summary>
    public static WordClass DecidePreposition(TokenList tokens, Word[] words, int at)
    {
        var before = PreviousIndex(words, at);
        if (tokens[at].Lower == "following" && at > 0 && words[at - 1].Class == WordClass.Determiner) return WordClass.Adjective;
        if (tokens[at].Lower == "barring" && at > 0 && words[at - 1].Class is not (WordClass.Comma or WordClass.Quote)) return WordClass.Verb;
        var isVerb = (before >= 0 && words[before].Class is WordClass.Be or WordClass.To or WordClass.Modal) || (at + 1 < tokens.Count && tokens[at + 1].Lower == "to");
        return isVerb ? WordClass.Verb : WordClass.Preposition;
    }

    /// <summary>The nearest word before that is no adverb; -1 at the start.</summary>
    private static int PreviousIndex(Word[] words, int at)
    {
        var before = at - 1;
        while (before >= 0 && before > at - 4 && words[before].Class == WordClass.Adverb) before--;
        return before;
    }

    private static WordClass Gerund(TokenList tokens, WordClass previous, int at)
    {
        var takesObject = Tagger.StartsNounPhrase(tokens, at + 1);
        return previous switch
        {
            WordClass.Determiner or WordClass.Possessive or WordClass.Adjective or WordClass.Number => takesObject && previous is WordClass.Determiner or WordClass.Number ? WordClass.Adjective : WordClass.Noun,
            WordClass.Noun or WordClass.ProperNoun => takesObject || IsParticle(tokens, at + 1) || IsSubjectNext(tokens, at) ? WordClass.Verb : Nominal(tokens, at),
            WordClass.Preposition when tokens[at - 1].Lower == "at" && takesObject => WordClass.Adjective,
            WordClass.Break when at + 1 < tokens.Count && (tokens[at + 1].Lower == "of" || (at == 0 && IsPresentOnly(tokens[at + 1]))) => WordClass.Noun,
            _ => WordClass.Verb,
        };
    }

    /// <summary>"a Chinese manufacturing hub", "its Reno manufacturing facility": between an article with a name and the noun.</summary>
    private static bool DescribesNoun(Word[] words, TokenList tokens, int at) =>
        at >= 2 && words[at - 1].Class == WordClass.ProperNoun && words[at - 2].Lower is "a" or "an" or "its" or "their" or "the" && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false }
        && WordLexicon.Instance.Find(tokens[at + 1].Spelling) is null or { IsOftenNoun: true };

    /// <summary>"said closing is expected", "closing will take place", "from closing of two mills": the deed itself is spoken of.</summary>
    private static bool IsDeed(TokenList tokens, Word[] words, int at)
    {
        if (at + 1 >= tokens.Count) return false;
        var next = WordLexicon.Instance.Find(tokens[at + 1].Spelling)?.Class;
        if (tokens[at + 1].Lower == "of") return at > 0 && (words[at - 1].Class == WordClass.Preposition || SayingVerbs.Has(words[at - 1].Lemma)) && !(WordLexicon.Instance.VerbOf(tokens[at].Lower) is { } verb && GerundClues.TakesOf(verb));
        var isSpokenOf = at == 0 || words[at - 1].Class is WordClass.Break or WordClass.Coordinator || SayingVerbs.Has(words[at - 1].Lemma) || words[at - 1].Lower == "that";
        return isSpokenOf && next is WordClass.Be or WordClass.Modal;
    }

    /// <summary>"a light manufacturing facility", "a home shopping unit", "the waste and recycling division": of a thing that is one, and has no article of its own, it tells what for.</summary>
    private static bool IsInCompound(Word[] words, TokenList tokens, int at)
    {
        var first = at > 2 && words[at - 1].Class == WordClass.Coordinator ? at - 2 : at - 1;
        if (at < 2 || at + 1 >= tokens.Count || !words[first].IsNominal || tokens[at + 1].IsCapitalized || !GerundClues.IsCountable(tokens[at + 1].Lower)) return false;
        if (at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Word && WordLexicon.Instance.Find(tokens[at + 2].Spelling) is null) return false;
        var isJoined = first < at - 1;
        while (first > 0 && (words[first].IsNominal || words[first].Class is WordClass.Adjective or WordClass.Number or WordClass.Other)) first--;
        return words[first].Lower is "a" or "an" or "its" or "another" || (isJoined && words[first].Lower == "the");
    }

    /// <summary>"statements suggesting he is leaving": a clause follows.</summary>
    private static bool IsSubjectNext(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at + 1].Lower is "he" or "she" or "they" or "we" or "i" or "that";

    /// <summary>"plant closing", "store closings"; but "workers living in Ohio", "a mill standing near the river".</summary>
    private static WordClass Nominal(TokenList tokens, int at) =>
        at + 1 < tokens.Count && (tokens[at + 1].Lower is "in" or "at" or "from" or "to" or "with" or "by" or "on" or "for" or "as" or "this" || Spatial.Contains(tokens[at + 1].Lower)) ? WordClass.Verb : WordClass.Noun;

    /// <summary>"Larry's closed its doors": the name of a shop, not what Larry has.</summary>
    private static bool IsAfterPossessiveName(TokenList tokens, Word[] words, int at) =>
        at > 1 && words[at - 1] is { Class: WordClass.Possessive, Lower: ['\'' or '’', ..] } && words[at - 2].Class == WordClass.ProperNoun && at + 1 < tokens.Count
        && (tokens[at + 1].Kind == TokenKind.Punctuation || WordLexicon.Instance.Find(tokens[at + 1].Spelling)?.Class is WordClass.Possessive or WordClass.Preposition or WordClass.Determiner or WordClass.Adverb or WordClass.Pronoun or WordClass.Relative);

    /// <summary>"adding experienced hands", "to close abandoned stores", "will restart idled mills": it describes what follows.</summary>
    private static bool IsInObject(TokenList tokens, Word[] words, int at) =>
        at > 0 && words[at - 1].Class == WordClass.Verb && ((words[at - 1].Forms & VerbForms.Gerund) != 0 || (at > 1 && words[at - 2].Class is WordClass.To or WordClass.Modal))
        && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && WordLexicon.Instance.Find(tokens[at + 1].Spelling) is null or { IsOftenNoun: true, Class: WordClass.Verb };

    /// <summary>"120 laid off at Acme": at the head of a sentence, a heading's mostly, whom the figure counts is told by the verb.</summary>
    private static bool IsBehindCount(TokenList tokens, Word[] words, int before, int at) =>
        before == 0 && words[before].Class == WordClass.Number && IsParticle(tokens, at + 1)
        && (at + 2 >= tokens.Count || WordLexicon.Instance.Find(tokens[at + 2].Spelling)?.Class is WordClass.Preposition or WordClass.Subordinator);

    private static bool IsParticle(TokenList tokens, int at) =>
        at < tokens.Count && Particles.Has(tokens[at].Lower);

    /// <summary>"the closed plant" describes, "it closed" tells.</summary>
    private static WordClass Past(WordClass previous) =>
        previous is WordClass.Determiner or WordClass.Possessive or WordClass.Number or WordClass.Preposition or WordClass.Adjective ? WordClass.Adjective : WordClass.Verb;

    private static WordClass Present(TokenList tokens, Word[] words, int before, int at, WordEntry entry, bool hasFinite)
    {
        var previous = before < 0 ? WordClass.Break : words[before].Class;
        var takesObject = Tagger.StartsNounPhrase(tokens, at + 1) || IsParticle(tokens, at + 1);
        var isPresentOnly = (entry.Forms & VerbForms.Base) == 0;
        if (entry.Verb == "set" && previous is WordClass.Noun or WordClass.ProperNoun or WordClass.Break && IsBeforeInfinitive(tokens, at)) return WordClass.Verb;
        return previous switch
        {
            WordClass.Determiner or WordClass.Possessive or WordClass.Number or WordClass.Preposition => WordClass.Noun,
            WordClass.Adjective => words[before].Lower == "open" ? WordClass.Verb : WordClass.Noun,
            WordClass.Pronoun => IsSubject(words[before].Lower) || !entry.IsOftenNoun ? WordClass.Verb : WordClass.Noun,
            WordClass.Relative or WordClass.Subordinator => WordClass.Verb,
            WordClass.Be or WordClass.Have => (entry.Forms & VerbForms.Participle) != 0 ? WordClass.Verb : entry.IsOftenNoun ? WordClass.Noun : WordClass.Adjective,
            WordClass.Verb => entry.IsOftenNoun || isPresentOnly ? WordClass.Noun : WordClass.Verb,
            WordClass.Noun or WordClass.ProperNoun => AfterNoun(tokens, words, before, at, entry, hasFinite, takesObject, isPresentOnly),
            WordClass.Coordinator => AfterAnd(words, before, entry, takesObject, at + 1 < tokens.Count && tokens[at + 1].Lower == "to"),
            WordClass.Time when (entry.Forms & VerbForms.Past) != 0 && takesObject && !hasFinite && IsTimeOfSubject(words, before) => WordClass.Verb,
            WordClass.Comma when !entry.IsOftenNoun && (entry.Forms & VerbForms.Base) != 0 && takesObject && FollowsInfinitive(words, before) => WordClass.Verb,
            WordClass.Comma when (entry.Forms & VerbForms.Base) != 0 && at + 1 < tokens.Count && tokens[at + 1].IsCapitalized && FollowsInfinitive(words, before) => WordClass.Verb,
            WordClass.Comma when (entry.Forms & VerbForms.Base) != 0 && (FollowsInfinitive(words, before) || (!hasFinite && (entry.Forms & VerbForms.Past) != 0)) && tokens[Math.Min(at + 1, tokens.Count - 1)] is { Kind: TokenKind.Number } or { Lower: "its" or "their" or "the" or "all" or "some" or "more" } => WordClass.Verb,
            WordClass.Comma when isPresentOnly && !hasFinite => takesObject || !entry.IsOftenNoun || (at + 1 < tokens.Count && tokens[at + 1].Lower == "to") ? WordClass.Verb : WordClass.Noun,
            _ => takesObject && before >= 0 && !entry.IsOftenNoun ? WordClass.Verb : entry.IsOftenNoun || before < 0 ? WordClass.Noun : WordClass.Verb,
        };
    }

    /// <summary>"to leave Peru, cut 300 jobs": the list goes on.</summary>
    private static bool FollowsInfinitive(Word[] words, int comma)
    {
        for (var at = comma - 1; at > 0 && at > comma - 8; at--)
        {
            if (words[at].Class == WordClass.Verb) return words[at - 1].Class == WordClass.To;
        }

        return false;
    }

    /// <summary>"Acme on Monday (cut 300 jobs)", "The closing in May (cost 300 jobs)".</summary>
    private static bool IsTimeOfSubject(Word[] words, int time) =>
        time > 1 && words[time - 1].Class == WordClass.Preposition && (words[time - 2].IsNominal || words[time - 2].Lower == "it");

    /// <summary>"(Flooding) closes": no plural noun as often as a verb.</summary>
    private static bool IsPresentOnly(in Token token) =>
        !token.IsCapitalized && WordLexicon.Instance.Find(token.Spelling) is { Class: WordClass.Verb, IsOftenNoun: false, Forms: VerbForms.Present };

    private static bool IsSubject(string pronoun) => pronoun is "it" or "they" or "he" or "she" or "we" or "i" or "you" or "who" or "which";

    private static WordClass AfterNoun(TokenList tokens, Word[] words, int before, int at, WordEntry entry, bool hasFinite, bool takesObject, bool isPresentOnly)
    {
        // "a mill run by Acme".
        if ((entry.Forms & VerbForms.Participle) != 0 && Having.Contains(entry.Verb!) && at + 1 < tokens.Count && tokens[at + 1].Lower == "by") return WordClass.Verb;
        if (isPresentOnly)
        {
            if (!entry.IsOftenNoun || (entry.Verb == "call" && !hasFinite && at + 1 < tokens.Count && tokens[at + 1].Lower == "for")) return WordClass.Verb;
            var toVerb = at + 2 < tokens.Count && IsBeforeTo(tokens, at, entry) && (WordLexicon.Instance.Find(tokens[at + 2].Spelling)?.Class is not (WordClass.Possessive or WordClass.Determiner or WordClass.Pronoun));
            return !hasFinite && (takesObject || toVerb || IsInto(tokens, at + 1) || IsPluralNoun(tokens, at + 1)) ? WordClass.Verb : WordClass.Noun;
        }

        // "cut", "shut", "quit" are also past forms, which need no plural subject.
        if ((entry.Forms & VerbForms.Past) != 0) return (!hasFinite && (takesObject || !entry.IsOftenNoun)) || (takesObject && !entry.IsOftenNoun) ? WordClass.Verb : WordClass.Noun;
        var isPlural = words[before].Lower != words[before].Lemma || words[before].Class == WordClass.ProperNoun || words[before].Lower is "people" or "staff";
        return !entry.IsOftenNoun || (isPlural && !hasFinite && (takesObject || IsBeforeTo(tokens, at, entry))) ? WordClass.Verb : WordClass.Noun;
    }

    /// <summary>"(Acme) plans to close", "stores move to Reno"; not "(Acme) plant to close", as nobody plants to do so.</summary>
    private static bool IsBeforeTo(TokenList tokens, int at, WordEntry entry) =>
        at + 1 < tokens.Count && tokens[at + 1].Lower == "to" && (Intentions.OfVerb(entry.Verb!) != Intention.None || !IsBeforeInfinitive(tokens, at));

    /// <summary>"(Acme moves) into": no noun leads up to it.</summary>
    private static bool IsInto(TokenList tokens, int at) => at < tokens.Count && tokens[at].Lower == "into";

    /// <summary>"(Acme plans) cuts": of two words that end so the first is no noun.</summary>
    private static bool IsPluralNoun(TokenList tokens, int at) =>
        at < tokens.Count && !tokens[at].IsCapitalized && WordLexicon.Instance.Find(tokens[at].Spelling) is { Class: WordClass.Verb, IsOftenNoun: true } next && (next.Forms & VerbForms.Present) != 0 && (next.Forms & VerbForms.Base) == 0;

    /// <summary>"(Acme) set to close", "Set to open in May, …".</summary>
    private static bool IsBeforeInfinitive(TokenList tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Lower == "to" && WordLexicon.Instance.Find(tokens[at + 2].Lower) is { } next && (next.Forms & VerbForms.Base) != 0 && (!tokens[at + 2].IsCapitalized || tokens[at].IsCapitalized);

    /// <summary>"close stores and cut jobs": a verb joins a verb.</summary>
    private static WordClass AfterAnd(Word[] words, int before, WordEntry entry, bool takesObject, bool toVerb)
    {
        if (!entry.IsOftenNoun || (toVerb && (entry.Verb == "plan" || Intentions.OfVerb(entry.Verb!) == Intention.Planned))) return WordClass.Verb;
        if (!takesObject) return WordClass.Noun;
        for (var at = before - 1; at >= 0 && at > before - 25; at--)
        {
            if (words[at].Class == WordClass.Verb) return (words[at].Forms & entry.Forms) != 0 ? WordClass.Verb : WordClass.Noun;
        }

        return WordClass.Noun;
    }
}
