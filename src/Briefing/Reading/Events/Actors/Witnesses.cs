using Briefing.Articles;
using Briefing.Reading.Names;

namespace Briefing.Reading.Events.Actors;

/// <summary>Recognises a name that only tells the news ("told Reuters", "according to the BBC", "Axios reported"): it does none of it.</summary>
internal static class Witnesses
{
    private static readonly string[] Before = ["according to ", "according to the "];
    private static readonly string[] Told = ["told ", "tells "];
    private static readonly string[] After = [" reported", " reports", " first reported", " also reported", " previously reported"];

    /// <summary>Names that tell the news somewhere in the article, and publishers that its title does not name.</summary>
    public static HashSet<string> Among(IReadOnlyList<NameMention> names, Article article, Organisations organisations)
    {
        var end = TitleEnd(article.Title);
        var titled = names.Where(name => name.Span.Paragraph == 0 && name.Span.Start < end).Select(name => name.Name).ToHashSet();
        return [.. names
            .Where(name => name is { Type: NameType.Organisation, IsReference: false } && !titled.Contains(name.Name))
            .Where(name => Tells(article.TextOf(name.Span.Paragraph), name.Span) || IsTold(article.TextOf(name.Span.Paragraph), name.Span) || organisations.Find(name.Name)?.Sort == "media")
            .Select(name => name.Name)];
    }

    /// <summary>The words beside the name make it the one who tells: "according to Reuters", "the Times reported".</summary>
    public static bool Tells(ReadOnlySpan<char> text, TextSpan name)
    {
        foreach (var words in Before)
        {
            if (text[..name.Start].EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var words in After)
        {
            if (text[name.End..].StartsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Where the title ends and its publisher begins: "Acme shuts a mill | Reno Times".</summary>
    private static int TitleEnd(string title)
    {
        var bar = Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" - ", StringComparison.Ordinal));
        return bar > title.Length / 2 ? bar : title.Length;
    }

    /// <summary>"told Reuters".</summary>
    private static bool IsTold(ReadOnlySpan<char> text, TextSpan name)
    {
        foreach (var words in Told)
        {
            if (text[..name.Start].EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
