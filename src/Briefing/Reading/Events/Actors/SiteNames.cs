using Briefing.Articles;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Actors;

/// <summary>
/// Finds by what name an article calls a site that its words only point back at, be it known for an organisation's or not: "the park"
/// after "Barlow National Park" or "Zedwood Island amusement park", "the restaurant" under the heading "Acme Trattoria".
/// </summary>
/// <param name="sentences">Those of the article, in order.</param>
/// <param name="sections">How many of them head a section.</param>
/// <param name="mentions">Its places and names.</param>
internal sealed class SiteNames(IReadOnlyList<Sentence> sentences, int sections, ArticleMentions mentions)
{
    /// <summary>Paragraphs back, under the same heading.</summary>
    private const int Farthest = 2;

    /// <summary>Paragraphs of a section that still is about its heading.</summary>
    private const int LongestSection = 6;

    /// <summary>Sections of an article before they are taken for the items of a list.</summary>
    private const int FewestSections = 3;

    /// <summary>"amusement" and the like, between the name and what it is.</summary>
    private const int MostKinds = 2;

    private const int ShortestWord = 4;

    private static readonly NameWords Words = NameWords.Shared;

    private readonly SiteAppositions _appositions = new(mentions);
    private readonly bool _isList = sections >= FewestSections;

    /// <summary>The name that the noun ends, or is said of, told last before; null without.</summary>
    /// <param name="here">Where the words stand that look back.</param>
    /// <param name="noun">What they call the site, in small letters: "park", "power plant".</param>
    public TextSpan? Before(TextSpan here, string[] noun)
    {
        if (here.Paragraph == 0) return null;
        TextSpan? only = null;
        for (var at = LastBefore(here); at >= 0 && !SectionHeads.Is(sentences[at]); at--)
        {
            var isNear = sentences[at].Span.Paragraph >= Math.Max(1, here.Paragraph - Farthest);
            if (!isNear && (_isList || sentences[at].Span.Paragraph == 0)) break;
            if (sentences[at].IsHeading) continue;
            for (var last = sentences[at].Tokens.Count - 1; last >= noun.Length - 1; last--)
            {
                if (!Stands(sentences[at], last, noun, here) || NameOf(sentences[at], last - noun.Length + 1, last) is not { } name) continue;
                if (isNear) return name;
                if (only is { } other && !IsSame(other, name)) return null;
                only ??= name;
            }
        }

        return only;
    }

    /// <summary>One of them is the other's beginning or end.</summary>
    private bool IsSame(TextSpan first, TextSpan second) =>
        mentions.WordsOf(first) is var one && mentions.WordsOf(second) is var other && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase));

    /// <summary>The heading of the section; null where there is none, or none that names a site.</summary>
    /// <param name="here">Where the words stand that look back.</param>
    /// <param name="isItem">They leave no doubt that the section is about a site: "this Plonk Falls diner".</param>
    public TextSpan? Over(TextSpan here, bool isItem)
    {
        var end = LastBefore(here);
        for (var at = _isList ? end : -1; at >= 0 && sentences[at].Span.Paragraph >= Math.Max(1, here.Paragraph - LongestSection); at--)
        {
            var tokens = sentences[at].Tokens;
            if (sentences[at].Span.Paragraph == here.Paragraph || !SectionHeads.Is(sentences[at]) || tokens[0].Kind == TokenKind.Number) continue;
            var last = EndOfName(tokens) - 1;
            return (isItem || IsItem(tokens, last, at + 1, end)) && mentions.MayNameSite(Span(sentences[at], 0, last), Span(sentences[at], 0, last)) ? Span(sentences[at], 0, last) : null;
        }

        return null;
    }

    /// <summary>Index of the sentence that holds a stretch, or else of the last that begins before it.</summary>
    private int LastBefore(TextSpan here)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span is var span && (span.Paragraph, span.Start).CompareTo((here.Paragraph, here.Start)) <= 0) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>The noun ends there, before the words that look back.</summary>
    private static bool Stands(Sentence sentence, int last, string[] noun, TextSpan here) =>
        !(sentence.Span.Paragraph == here.Paragraph && sentence.Tokens[last].End > here.Start) && sentence.Tokens.StandAt(last - noun.Length + 1, noun);

    private TextSpan? NameOf(Sentence sentence, int noun, int last) => _appositions.Around(sentence, noun, last) ?? NameBefore(sentence, noun, last);

    /// <summary>The capitalised words before the noun with it, where they are more than a place or a person; null without.</summary>
    private TextSpan? NameBefore(Sentence sentence, int noun, int last)
    {
        var tokens = sentence.Tokens;
        var (first, end) = (noun, noun);
        for (var (at, kinds) = (noun - 1, tokens[noun].IsCapitalized ? MostKinds : 0); at >= 0 && IsPart(tokens, at); at--)
        {
            if (IsLink(tokens[at])) continue;
            if (tokens[at].IsCapitalized)
            {
                if (Words.Has(tokens[at].Spelling, WordRole.Starter | WordRole.Calendar | WordRole.Quantity) || tokens[at].Lower.EndsWith("based", StringComparison.Ordinal) || IsAbbreviation(sentence, at, noun)) break;
                if (first == noun) end = at + 1;
                first = at;
            }
            else if (first < noun || ++kinds > MostKinds || Words.Has(tokens[at].Spelling, WordRole.Stop | WordRole.Starter | WordRole.Distinct) || tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal))
            {
                break;
            }
        }

        if (first == noun) return null;
        return mentions.MayNameSite(Span(sentence, first, end - 1), Span(sentence, first, last)) ? Span(sentence, first, last) : null;
    }

    /// <summary>A word with nothing but a space, or what belongs to it, behind it.</summary>
    public static bool IsPart(TokenList tokens, int at) =>
        (tokens[at].Kind is TokenKind.Word or TokenKind.Number || IsLink(tokens[at])) && tokens[at + 1].Start - tokens[at].End <= 1;

    /// <summary>"Roe's Diner", "Plonk Falls' cemetery", "Acme &amp; Bolt".</summary>
    public static bool IsLink(Token token) => token.Lower is "'s" or "’s" or "'" or "’" or "&" or "-";

    /// <summary>"EU office", "COVID-19 ward": it tells what sort.</summary>
    private static bool IsAbbreviation(Sentence sentence, int at, int noun) => !sentence.Tokens[noun].IsCapitalized && !sentence.WordsOf(sentence.Tokens[at]).ContainsAnyInRange('a', 'z');

    /// <summary>"Acme Theatre" of "Acme Theatre, 26 Mill Street".</summary>
    private static int EndOfName(TokenList tokens)
    {
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Lower == ",") return tokens[at + 1].Kind == TokenKind.Number ? at : tokens.Count;
        }

        return tokens.Count;
    }

    /// <summary>Its last word says what it is, or the text under it goes on with one of its words.</summary>
    private bool IsItem(TokenList head, int last, int first, int end)
    {
        if (last > 0 && ActorNouns.OneSite.Contains(head[last].Lower)) return true;
        for (var at = 0; at <= last; at++)
        {
            if (head[at] is { IsCapitalized: true, Lower.Length: >= ShortestWord } word && !Words.Has(word.Spelling, WordRole.Stop | WordRole.Starter | WordRole.Calendar) && !mentions.StandsSmall(word.Lower) && IsTold(word, first, end)) return true;
        }

        return false;
    }

    private bool IsTold(Token word, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            foreach (var token in sentences[at].Tokens)
            {
                if (token.IsCapitalized && token.Lower == word.Lower) return true;
            }
        }

        return false;
    }

    public static TextSpan Span(Sentence sentence, int first, int last) =>
        sentence.Span with { Start = sentence.Tokens[first].Start, End = sentence.Tokens[last].End };
}
