using Briefing.Reading.Figures;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Amounts;

/// <summary>Finds the figures that count something among those that are money, measures, ages, years, addresses or parts of names.</summary>
internal sealed class CountFinder(Phrases phrases)
{
    /// <summary>What stands behind an hour.</summary>
    private static readonly WordSet Clock = WordGroups.Of("clock");

    /// <summary>Nouns that mean several in the singular.</summary>
    private static readonly WordSet Collectives = WordGroups.Of("collective");

    /// <summary>Nouns whose plural looks like their singular.</summary>
    private static readonly WordSet Uncounted = WordGroups.Of("one-or-several");

    private readonly Word[] _words = phrases.Sentence.Words;

    /// <summary>The first word of the figure with its quantifier; -1 when the phrase has none.</summary>
    /// <param name="chunk">The phrase.</param>
    /// <param name="isDeed">Its head is the deed: "500 store closing" counts the stores.</param>
    public int FirstIn(Chunk chunk, bool isDeed = false)
    {
        for (var at = chunk.First; at <= chunk.Last; at++)
        {
            var word = _words[at];
            if (word.Class != WordClass.Number || TimeNouns.IsYear(word.Token) || IsGluedModifier(at) || IsNoCount(at) || (!isDeed && IsOfOne(at, chunk))) continue;
            var isOpening = chunk.First < at && _words[chunk.First].Class is not (WordClass.Determiner or WordClass.Possessive or WordClass.ProperNoun);
            if (chunk.First < at && _words[chunk.First].Lower is "an" or "another" or "all" or "some") isOpening = true;
            if (chunk.First == at - 1 && _words[chunk.First].Lower == "a") isOpening = true;
            return isOpening ? chunk.First : WithQuantifier(chunk.First, at);
        }

        return -1;
    }

    /// <summary>"a 178,500 bpd refinery", "a 50-50 joint venture": it tells what the one is like; "an eight pct cut", "one paper mill" count.</summary>
    private bool IsOfOne(int figure, Chunk chunk)
    {
        if (figure + 1 >= chunk.Head || _words[figure].Lower is "one" || _words[chunk.Head] is not { Class: WordClass.Noun } head || head.Lower != head.Lemma) return false;
        if (FigureWords.Shared.Of(head.Token.Spelling) is FigureRole.Plural or FigureRole.Unit || Collectives.Contains(head.Lemma) || Uncounted.Contains(head.Lemma)) return false;
        for (var at = figure + 1; at < chunk.Head; at++)
        {
            if (FigureWords.Shared.Of(_words[at].Token.Spelling) == FigureRole.Unit) return false;
        }

        return true;
    }

    /// <summary>"(from) 900": a number that counts, and is no time of day.</summary>
    public bool IsCount(int word) =>
        word < _words.Length && _words[word] is { Class: WordClass.Number } number && !number.Lower.Contains(':', StringComparison.Ordinal) && !TimeNouns.IsYear(number.Token)
        && (word + 1 >= _words.Length || _words[word + 1].Lower is not { Length: > 1 } next || !Clock.Contains(next)) && !IsNoCount(word) && !IsGluedModifier(word);

    /// <summary>"its more than 800 stores": from the quantifier on.</summary>
    private int WithQuantifier(int first, int figure)
    {
        for (var at = first; at < figure; at++)
        {
            if (Quantifiers.LengthAt(_words, at) == figure - at) return at;
        }

        return figure;
    }

    /// <summary>"$160 million", "3G", "the 3838 Main Street shop", "No. 2": money, a name, an address, which one it is.</summary>
    private bool IsNoCount(int at)
    {
        var word = _words[at].Lower;
        for (var sign = at; sign >= 0 && sign >= at - 2; sign--)
        {
            if (_words[sign].Lower is "$" or "€" or "£" or "¥") return true;
        }

        if (at > 1 && _words[at - 1].Lower == "." && _words[at - 2].Lower is "no" or "nos") return true;
        if (at > 0 && _words[at - 1] is { Class: WordClass.Other, Lower: "-" }) return true;
        if (at + 1 < _words.Length && _words[at + 1].Lower is "square" or "sq" or ")") return true;
        if (IsAge(at) || IsInName(at) || IsMeasured(at)) return true;
        if (char.IsAsciiDigit(word[0]) && (char.IsLetter(word[^1]) || (at > 0 && _words[at - 1].Class == WordClass.ProperNoun))) return true;
        return char.IsAsciiDigit(word[0]) && word.Length >= 3 && at > 0 && _words[at - 1].Lower is "the" && at + 1 < _words.Length && _words[at + 1].Class == WordClass.ProperNoun;
    }

    /// <summary>"a 500 mln yen plant", "a 40 tonne furnace", "a 100 pct-owned unit": how much, not how many; "10 percent" counts.</summary>
    private bool IsMeasured(int at)
    {
        var unit = at + 1;
        while (unit < _words.Length && FigureWords.Shared.Of(_words[unit].Token.Spelling) == FigureRole.Scale) unit++;
        if ((unit > at + 1 || FigureWords.Shared.Of(_words[at].Token.Spelling) == FigureRole.Scale) && unit < _words.Length && _words[unit].Token.IsCapitalized && FigureWords.Shared.Of(_words[unit].Token.Spelling) != FigureRole.Unit) unit++;
        if (unit >= _words.Length || FigureWords.Shared.Of(_words[unit].Token.Spelling) != FigureRole.Unit) return false;
        return _words[unit].Lower is not ("percent" or "pct" or "%" or "percentage" or "people") || (unit + 1 < _words.Length && _words[unit + 1] is { Class: WordClass.Other, Lower: "-" });
    }

    /// <summary>"Ann Lee, 25, moved".</summary>
    private bool IsAge(int at) => at > 0 && at + 1 < _words.Length && _words[at - 1].Class == WordClass.Comma && _words[at + 1].Class == WordClass.Comma;

    /// <summary>"the Two Rivers mill": the number is the name's.</summary>
    private bool IsInName(int at)
    {
        if (!_words[at].Token.IsCapitalized || at + 1 >= _words.Length || _words[at + 1].Class != WordClass.ProperNoun) return false;
        var span = phrases.Sentence.SpanOf(at, at);
        return phrases.Mentions.NamesIn(span).Any(name => !name.IsReference && name.Span.Overlaps(span));
    }

    /// <summary>"a 51,000-square-foot store": no count of stores; "its 8,000-plus stores" is one.</summary>
    private bool IsGluedModifier(int at)
    {
        if (at + 2 >= _words.Length || _words[at + 1] is not { Class: WordClass.Other, Lower: "-" }) return false;
        var isCompound = at + 3 < _words.Length && _words[at + 3] is { Class: WordClass.Other, Lower: "-" };
        return _words[at + 2].Class != WordClass.Number && (isCompound || _words[at + 2].Lower is not ("plus" or "odd" or "some"));
    }
}
