using Briefing.Articles;

namespace Briefing.Reading.Events;

/// <summary>Recognises a name that only tells the news ("told Reuters", "according to the BBC", "Axios reported"): it does none of it.</summary>
internal static class Witnesses
{
    private static readonly string[] Before = ["told ", "tells ", "according to ", "according to the "];
    private static readonly string[] After = [" reported", " reports", " first reported", " previously reported"];

    public static bool Has(Article article, TextSpan name)
    {
        var text = article.TextOf(name.Paragraph).AsSpan();
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
}
