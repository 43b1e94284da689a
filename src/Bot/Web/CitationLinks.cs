using Bot.Options;
using Briefing.Articles;

namespace Bot.Web;

/// <summary>
/// Where a citation's link leads in a chat: to the words in the reader page when others can reach it, else to the
/// publisher's page, with the words for the browser to look for (<c>#:~:text=</c>); nowhere when neither is known.
/// </summary>
internal sealed class CitationLinks(BotSettings settings, LiveLinks links)
{
    /// <summary>Of a publisher's address; a longer one is no link.</summary>
    private const int LongestUrl = 400;

    /// <summary>Words looked for whole; of more only the ends are named.</summary>
    private const int LongestFragment = 60;
    private const int EndOfFragment = 24;

    public string? To(Citation citation) =>
        settings.Web.PublicUrl is not null ? links.Current.To(citation) : OfPublisher(citation.Article.Url, citation.Quote);

    internal static string? OfPublisher(string? url, string quote)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https") || page.UserInfo.Length > 0 || page.AbsoluteUri.Length > LongestUrl) return null;
        var joint = page.Fragment.Length > 0 ? ":~:text=" : "#:~:text=";
        return page.AbsoluteUri + joint + Fragment(quote.Trim());
    }

    private static string Fragment(string quote)
    {
        if (quote.Length <= LongestFragment) return Encode(quote);
        return $"{Encode(WholeWords(quote[..EndOfFragment], quote[EndOfFragment], fromStart: true))},{Encode(WholeWords(quote[^EndOfFragment..], quote[^(EndOfFragment + 1)], fromStart: false))}";
    }

    /// <summary>A browser looks for whole words: a word cut in two is left out, where the script has spaces.</summary>
    private static string WholeWords(string text, char beside, bool fromStart)
    {
        if (beside == ' ') return text.Trim();
        var space = fromStart ? text.LastIndexOf(' ') : text.IndexOf(' ', StringComparison.Ordinal);
        var whole = space < 0 ? text : fromStart ? text[..space] : text[(space + 1)..];
        if (whole.Length > 0 && char.IsHighSurrogate(whole[^1])) whole = whole[..^1];
        return whole.Length > 0 && char.IsLowSurrogate(whole[0]) ? whole[1..] : whole;
    }

    /// <summary>Hyphen and comma are syntax there.</summary>
    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
