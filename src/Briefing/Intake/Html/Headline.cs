namespace Briefing.Intake.Html;

/// <summary>
/// The title of a page's article, chosen from what the page calls it: in its linked data, to be shared (OpenGraph), to the reader (h1), on
/// the tab (title). What sites add to it ("Plant closes | Business | The Paper") is taken off.
/// </summary>
/// <param name="names">What the site is called: its publisher, its site name, its host.</param>
internal sealed class Headline(IReadOnlyList<string> names)
{
    /// <summary>Between a headline and what a site adds to it.</summary>
    private static readonly string[] Separators = [" - ", " – ", " — ", " | ", " · ", " • ", " :: ", " » ", " « ", "｜", " ： "];

    /// <summary>Shorter ones may be a word of the headline by chance.</summary>
    private const int ShortestToFind = 12;

    private readonly HashSet<string> _names = [.. names.Select(Prose.Key).Where(name => name.Length > 1)];

    /// <summary>
    /// What h1 and the tab say is where sites take the other two from when nobody writes them: where linked data or OpenGraph alone says
    /// something else, an editor wrote it. Where one is the other with a kicker before it, or OpenGraph repeats the tab, which is written
    /// for search engines, the one that the reader is shown. Else the fuller one: the other is made for a narrow place, such as a card.
    /// </summary>
    public string? Choose(string? linked, string? shared, string? shown, string? tab)
    {
        linked = Clean(linked, null);
        shared = Clean(shared, linked ?? shown);
        tab = Clean(Clean(tab, shared), shown);
        var chosen = Told(linked, shared, shown, tab) ?? Fuller(linked, shared) ?? Clean(shown, null) ?? tab;
        return chosen is not null && shown is not null && IsCutFrom(chosen, shown) ? shown : chosen;
    }

    /// <returns>The one of linked data and OpenGraph that the shown headline and the tab speak for, if they do.</returns>
    private static string? Told(string? linked, string? shared, string? shown, string? tab)
    {
        if (linked is null || shared is null || shown is null) return null;
        var (first, second, seen) = (Prose.Key(linked), Prose.Key(shared), Prose.Key(shown));
        var isShown = seen == first ? linked : seen == second ? shared : null;
        if (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal)) return isShown;
        if (tab is not null && Prose.Key(tab) is var searched && searched != seen) return seen == first && searched == second ? linked : null;
        return seen == first ? shared : seen == second ? linked : null;
    }

    private static string? Fuller(string? linked, string? shared) =>
        linked is null || (shared is not null && Prose.Key(shared).Length > Prose.Key(linked).Length) ? shared : linked;

    /// <param name="title">As the page has it.</param>
    /// <param name="plain">The same without additions, if the page has that too: what it lacks at the end is taken off.</param>
    private string? Clean(string? title, string? plain) =>
        title is null ? null : WithoutNames(plain is { Length: >= ShortestToFind } && EndOf(plain, title) is { } end ? title[..end] : title);

    /// <returns>Where <paramref name="plain"/> ends in <paramref name="title"/>, when only what a site adds comes after.</returns>
    private static int? EndOf(string plain, string title)
    {
        var at = title.IndexOf(plain, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at + plain.Length is var end && StartsWithSeparator(title.AsSpan(end)) ? end : null;
    }

    private static bool StartsWithSeparator(ReadOnlySpan<char> rest)
    {
        foreach (var separator in Separators)
        {
            if (rest.StartsWith(separator, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private string? WithoutNames(string title)
    {
        while (true)
        {
            var (first, last) = (Cut(title, fromEnd: false), Cut(title, fromEnd: true));
            if (last is var (head, tail) && _names.Contains(Prose.Key(tail))) title = head;
            else if (first is var (start, rest) && _names.Contains(Prose.Key(start))) title = rest;
            else return title.Length == 0 ? null : title;
        }
    }

    /// <returns>The words before and after the first or last separator.</returns>
    private static (string Before, string After)? Cut(string title, bool fromEnd)
    {
        var cuts = Separators
            .Select(separator => (At: fromEnd ? title.LastIndexOf(separator, StringComparison.Ordinal) : title.IndexOf(separator, StringComparison.Ordinal), separator.Length))
            .Where(cut => cut.At > 0)
            .ToList();
        if (cuts.Count == 0) return null;
        var (at, length) = fromEnd ? cuts.MaxBy(cut => cut.At) : cuts.MinBy(cut => cut.At);
        return (title[..at].Trim(), title[(at + length)..].Trim());
    }

    private static bool IsCutFrom(string title, string whole) =>
        (title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal))
        && title.TrimEnd('…', '.', ' ') is var start && whole.Length > start.Length && whole.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
