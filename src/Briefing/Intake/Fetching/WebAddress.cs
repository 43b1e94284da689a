using System.Globalization;
using System.Net;

namespace Briefing.Intake.Fetching;

/// <summary>
/// Reads the address of a page as people write it, and refuses what is no plain address of a public web site. Names are judged here by their
/// form alone; the addresses behind them when a connection is made.
/// </summary>
internal sealed class WebAddress(FetchOptions options)
{
    /// <summary>What browsers and servers take at least.</summary>
    private const int Longest = 2048;

    /// <summary>Names that are never in the public DNS (RFC 6761, RFC 6762, RFC 8375, ICANN's resolution on .internal), and what home and office networks use.</summary>
    private static readonly string[] PrivateSuffixes =
        [".localhost", ".local", ".internal", ".home.arpa", ".localdomain", ".lan", ".intranet", ".corp", ".home", ".private", ".onion", ".invalid"];

    /// <exception cref="FetchRefusedException">It may not be fetched.</exception>
    public Uri Read(string written)
    {
        var address = written.Trim();
        if (address.Length > Longest) throw new FetchRefusedException(string.Create(CultureInfo.InvariantCulture, $"the address has {address.Length} characters, at most {Longest} are taken"));
        if (address.AsSpan().ContainsAnyInRange('\0', ' ') || address.Contains('\\', StringComparison.Ordinal)) throw new FetchRefusedException("the address has a blank or a backslash in it: copy it again");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) throw new FetchRefusedException("this is no whole web address: it begins with https:// and the name of a site");
        return Check(url);
    }

    /// <inheritdoc cref="Read"/>
    public Uri Check(Uri url)
    {
        if (url.Scheme is not ("http" or "https")) throw new FetchRefusedException($"only http and https addresses are fetched, not {Shortened(url.Scheme)}: attach a file, or bring it in with “bot push FILE” where the bot runs");
        if (url.UserInfo.Length > 0) throw new FetchRefusedException("the address has a user name or password in it: remove what stands before the @");
        var host = Host(url);
        if (!IsAllowed(host, url.Port)) CheckName(host, url);
        return new UriBuilder(url) { Fragment = "" }.Uri;
    }

    private void CheckName(string host, Uri url)
    {
        if (host.EndsWith('.')) throw new FetchRefusedException("the name of the site ends in a dot: remove it");
        if (IsNumber(host)) throw new FetchRefusedException("the site is given by a number: write its name, such as https://news.example.com/article");
        if (!host.Contains('.', StringComparison.Ordinal) || PrivateSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
            throw new FetchRefusedException($"“{Shortened(host)}” is a name inside a private network: only public web sites are fetched");
        if (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_'))
            throw new FetchRefusedException($"“{Shortened(host)}” is no name of a web site: copy the address again");
        if (!options.Ports.Contains(url.Port))
            throw new FetchRefusedException(string.Create(CultureInfo.InvariantCulture, $"port {url.Port} is not asked for pages: use the site's usual address, without a port"));
    }

    /// <summary>An address of a test or of one's own network, written out.</summary>
    private bool IsAllowed(string host, int port) => IPAddress.TryParse(host, out var literal) && options.Allowed.Contains(new IPEndPoint(literal, port));

    /// <summary>In the letters that are looked up: "ⓛocalhost" is localhost.</summary>
    private static string Host(Uri url)
    {
        try
        {
            return url.IdnHost.Trim('[', ']');
        }
        catch (UriFormatException)
        {
            throw new FetchRefusedException("the name of the site is no name that can be looked up: copy the address again");
        }
    }

    /// <summary>In any of the forms that some part of a system reads as an address: decimal, hexadecimal, octal, short, or with colons. No public name ends in a number (WHATWG URL, "ends in a number").</summary>
    private static bool IsNumber(string host)
    {
        var last = host[(host.LastIndexOf('.') + 1)..];
        return host.Contains(':', StringComparison.Ordinal)
            || IPAddress.TryParse(host, out _)
            || (last.Length > 0 && last.All(char.IsAsciiDigit))
            || (last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && last.Skip(2).All(char.IsAsciiHexDigit));
    }

    private static string Shortened(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
