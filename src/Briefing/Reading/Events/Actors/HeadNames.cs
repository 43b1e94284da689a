using Briefing.Articles;
using Briefing.Reading.Names;

namespace Briefing.Reading.Events.Actors;

/// <summary>Finds the site that a section of a list is about: under "Acme Trattoria", "the restaurant" is called so.</summary>
internal sealed class HeadNames(Article article, IReadOnlySet<int> sections)
{
    /// <summary>Paragraphs of a section that still is about its heading.</summary>
    private const int Farthest = 6;
    private const int ShortestWord = 4;

    /// <summary>Sections of an article before they are taken for the items of a list.</summary>
    private const int FewestSections = 3;

    /// <param name="paragraph">Where the words stand that look back.</param>
    /// <param name="isName">Whether a stretch is more than a place or a person.</param>
    /// <returns>The heading; null where there is none, or none that names a site.</returns>
    public string? Over(int paragraph, Func<TextSpan, bool> isName)
    {
        if (sections.Count < FewestSections) return null;
        for (var at = paragraph - 1; at >= Math.Max(1, paragraph - Farthest); at--)
        {
            if (!sections.Contains(at)) continue;
            var head = new TextSpan(at, article.Paragraphs[at - 1].Start, EndOfName(article.Paragraphs[at - 1]));
            return IsSite(article.Slice(head), at, paragraph) && isName(head) ? article.Slice(head) : null;
        }

        return null;
    }

    /// <summary>"Acme Theatre" of "Acme Theatre, 26 Mill Street".</summary>
    private int EndOfName(Paragraph head)
    {
        var comma = article.Text.IndexOf(", ", head.Start, head.End - head.Start, StringComparison.Ordinal);
        return comma > head.Start && comma + 2 < head.End && char.IsDigit(article.Text[comma + 2]) ? comma : head.End;
    }

    /// <summary>Its last word says what it is, or the text under it goes on with one of its words.</summary>
    private bool IsSite(string head, int first, int last)
    {
        var words = head.Split(' ');
        if (words.Length > 1 && ActorNouns.OneSite.Contains(words[^1].ToLowerInvariant())) return true;
        return Array.Exists(words, word => word.Length >= ShortestWord && char.IsUpper(word[0]) && !NameWords.Shared.Has(word.ToLowerInvariant(), WordRole.Stop | WordRole.Starter | WordRole.Calendar) && !ArticleWords.Of(article.Text, word.ToLowerInvariant()).Any() && IsTold(word, first, last));
    }

    private bool IsTold(string word, int first, int last)
    {
        for (var at = first + 1; at <= last; at++)
        {
            if (article.Text.AsSpan(article.Paragraphs[at - 1].Start, article.Paragraphs[at - 1].End - article.Paragraphs[at - 1].Start).Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
