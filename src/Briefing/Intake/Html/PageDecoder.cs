using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Briefing.Intake.Html;

/// <summary>Bytes of a web page to characters: by its mark, as UTF-8 when it is that, as the page says, else as it looks. A page is never refused for a wrong byte.</summary>
internal static partial class PageDecoder
{
    /// <summary>Where the WHATWG HTML standard looks for the declaration.</summary>
    private const int DeclarationWithin = 1024;

    /// <summary>Escape begins the seven-bit encodings of East Asia (ISO-2022), which look like ASCII otherwise.</summary>
    private const byte Escape = 0x1B;

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="page">The bytes.</param>
    /// <param name="named">The encoding that came with them over HTTP, which says more than the page does.</param>
    public static string Decode(ReadOnlySpan<byte> page, string? named = null)
    {
        if (TextDecoder.Mark(page) is var (marked, length)) return marked.GetString(page[length..]);
        if (page.Contains((byte)0)) throw new UnreadableException("it holds binary data, not a web page");
        if (Utf8.IsValid(page) && !page.Contains(Escape)) return Encoding.UTF8.GetString(page);
        return ((named is null ? null : ByName(named)) ?? Declared(page) ?? TextDecoder.Detect(page) ?? Encoding.UTF8).GetString(page);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> page)
    {
        var start = Encoding.Latin1.GetString(page[..Math.Min(page.Length, DeclarationWithin * 4)]);
        return Charset().Match(start).Groups[1] is { Success: true, Value: var name } ? ByName(name) : null;
    }

    private static Encoding? ByName(string name)
    {
        // What calls itself Latin-1 is Windows-1252 in practice, and is read so by every browser.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : null);
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
