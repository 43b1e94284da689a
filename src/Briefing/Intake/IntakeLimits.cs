namespace Briefing.Intake;

/// <summary>How much one piece of source material may bring. More is refused, with the limit named.</summary>
public static class IntakeLimits
{
    /// <summary>
    /// Bytes of one article, unpacked. The longest books are below 10 MB of text; an article is held in memory several times
    /// over while it is read, so that larger ones would endanger a small machine.
    /// </summary>
    public const int ArticleBytes = 32 * 1024 * 1024;

    /// <summary>Bytes of one web page: its tree takes many times as much memory. News pages have well below one megabyte.</summary>
    public const int PageBytes = 12 * 1024 * 1024;

    /// <summary>UTF-16 code units of an article's id. It is a key in the index, where a term has at most 32,766 bytes, and part of links.</summary>
    public const int IdLength = 512;

    /// <summary>UTF-16 code units of a title line. Longer first lines are paragraphs.</summary>
    public const int TitleLength = 200;
}
