namespace Briefing.Articles.Overrules;

/// <summary>
/// Carries an overrule over to a later revision: it holds where the passage that was judged stands in it verbatim, at the place
/// nearest to the old one. Where it does not, the overrule is kept and holds no more: the sentence may say something else now.
/// </summary>
public static class OverrulePlace
{
    /// <param name="mark">The event that was judged.</param>
    /// <param name="judged">The revision it was judged in.</param>
    /// <param name="current">The revision asked about.</param>
    /// <returns>The clause in <paramref name="current"/>; null when its passage is not there.</returns>
    public static TextSpan? In(EventMark mark, Article judged, Article current)
    {
        if (judged.Revision == current.Revision || judged.TextOf(mark.Passage.Paragraph) == current.TextOf(mark.Passage.Paragraph)) return mark.Clause;
        var quote = judged.Slice(mark.Passage);
        if (Nearest(current.TextOf(mark.Passage.Paragraph), quote, mark.Passage.Start) is not { } start) return null;
        var clause = start + mark.Clause.Start - mark.Passage.Start;
        return new TextSpan(ParagraphAt(current, mark.Passage.Paragraph, start), clause, clause + mark.Clause.Length);
    }

    private static int? Nearest(string text, string quote, int wanted)
    {
        int? best = null;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + quote.Length, StringComparison.Ordinal))
        {
            if (best is null || Math.Abs(at - wanted) < Math.Abs(best.Value - wanted)) best = at;
        }

        return best;
    }

    private static int ParagraphAt(Article article, int was, int start) => was == 0 ? 0 : article.Paragraphs.First(line => start <= line.End).Number;
}
