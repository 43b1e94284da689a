using Briefing.Articles;
using Briefing.Reading.Names;

namespace Briefing.Reading.Events.Actors;

/// <summary>
/// Finds the name that "the park" stands for, be it known for an organisation's or not: "Barlow National Park", "Zedwood Island
/// amusement park", told at most two paragraphs before under the same heading.
/// </summary>
internal sealed class SiteNames(Article article, IReadOnlySet<int> sections)
{
    private const int Farthest = 2;

    /// <summary>"amusement" and the like, between the name and what it is.</summary>
    private const int MostKinds = 2;

    private static readonly NameWords Words = NameWords.Shared;

    /// <param name="here">Where the words stand that look back.</param>
    /// <param name="noun">What they call the site, in the singular and small letters.</param>
    /// <param name="isName">Whether capitalised words before the noun, told alone and with it, are more than where it is.</param>
    public TextSpan? Before(TextSpan here, string noun, Func<TextSpan, TextSpan, bool> isName)
    {
        if (here.Paragraph == 0) return null;
        for (var paragraph = here.Paragraph; paragraph >= Math.Max(1, here.Paragraph - Farthest) && !sections.Contains(paragraph); paragraph--)
        {
            var (start, end) = (article.Paragraphs[paragraph - 1].Start, paragraph == here.Paragraph ? here.Start : article.Paragraphs[paragraph - 1].End);
            for (var at = LastOf(noun, start, end); at >= 0; at = LastOf(noun, start, at))
            {
                if (NameAt(at, start, noun.Length, paragraph) is var (words, name) && isName(words, name)) return name;
            }
        }

        return null;
    }

    private int LastOf(string noun, int start, int end)
    {
        var text = article.Text.AsSpan();
        for (var at = end; at > start;)
        {
            at = start + text[start..at].LastIndexOf(noun, StringComparison.OrdinalIgnoreCase);
            if (at < start) return -1;
            if ((at == start || !char.IsLetterOrDigit(text[at - 1])) && (at + noun.Length == text.Length || !(char.IsLetterOrDigit(text[at + noun.Length]) || text[at + noun.Length] == '-'))) return at;
        }

        return -1;
    }

    /// <summary>The capitalised words before the noun, alone and with it; null without.</summary>
    private (TextSpan Words, TextSpan Name)? NameAt(int noun, int start, int length, int paragraph)
    {
        var text = article.Text;
        var (first, name, end) = (noun, noun, noun);
        for (var kinds = char.IsUpper(text[noun]) ? MostKinds : 0; WordBefore(first, start) is var word and >= 0; first = word)
        {
            var lower = text[word..(first - 1)].ToLowerInvariant();
            if (char.IsUpper(text[word]))
            {
                if (IsNoPart(lower) || IsAbbreviation(text.AsSpan(word, first - 1 - word), noun)) break;
                if (name == noun) end = first - 1;
                name = word;
            }
            else if (name < noun || ++kinds > MostKinds || Words.Has(lower, WordRole.Stop | WordRole.Starter | WordRole.Distinct) || lower.EndsWith("ly", StringComparison.Ordinal))
            {
                break;
            }
        }

        return name == noun ? null : (new TextSpan(paragraph, name, end), new TextSpan(paragraph, name, noun + length));
    }

    private static bool IsNoPart(string lower) => Words.Has(lower, WordRole.Starter | WordRole.Calendar | WordRole.Quantity) || lower.EndsWith("based", StringComparison.Ordinal);

    /// <summary>"EU office", "COVID-19 ward": it tells what sort.</summary>
    private bool IsAbbreviation(ReadOnlySpan<char> word, int noun) => char.IsLower(article.Text[noun]) && !word.ContainsAnyInRange('a', 'z');

    /// <summary>Where the word begins that stands before, with a space between; -1 without.</summary>
    private int WordBefore(int at, int start)
    {
        var text = article.Text;
        if (at - 2 < start || text[at - 1] != ' ') return -1;
        var first = at - 1;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '\'' or '’' or '-' or '&' or '.')) first--;
        return first < at - 1 && char.IsLetter(text[first]) && text[at - 2] != '.' ? first : -1;
    }
}
