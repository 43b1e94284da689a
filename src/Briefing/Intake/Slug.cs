using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Briefing.Articles;

namespace Briefing.Intake;

/// <summary>Makes ids of addresses and file names: lower-case letters and digits of any script, joined by hyphens. The same input gives the same id.</summary>
internal static class Slug
{
    /// <summary>Longer slugs are cut here and get eight digits of their hash, so that two long addresses stay two.</summary>
    private const int Longest = 120;

    /// <summary>Query parameters that say who sent the reader, not what is read.</summary>
    private static readonly string[] TrackingParameters = ["utm_", "fbclid", "gclid", "ref=", "cmpid", "mc_cid", "mc_eid"];

    private static readonly string[] PageSuffixes = [".html", ".htm", ".php", ".aspx"];

    /// <param name="url">An absolute web address.</param>
    /// <returns>Null when it is none.</returns>
    public static ArticleId? OfUrl(string? url)
    {
        if (!Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        var query = address.Query.TrimStart('?').Split('&').Where(part => !TrackingParameters.Any(tracking => part.StartsWith(tracking, StringComparison.OrdinalIgnoreCase)));
        return new ArticleId(Of(host + WithoutPageSuffix(Uri.UnescapeDataString(address.AbsolutePath)) + " " + string.Join(' ', query)));
    }

    /// <param name="path">A file, with its folders where they tell two files apart; a final <c>.gz</c> and the suffix of a known format do not count.</param>
    public static ArticleId OfFile(string path) => new(Of(ArticleFormats.NameWithoutSuffix(path)));

    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune)) slug.Append(char.ToLowerInvariant((char)rune.Value));
            else if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) slug.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value == '.' && slug.Length > 0 && slug[^1] != '-') slug.Append('.');
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var made = slug.ToString().Trim('-', '.');
        if (made.Length == 0) return $"article-{Digits(words)}";
        return made.Length <= Longest ? made : $"{CutAt(made, Longest)}-{Digits(words)}";
    }

    /// <summary>Eight hexadecimal digits that stand for a text.</summary>
    public static string Digits(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    private static string WithoutPageSuffix(string path) =>
        PageSuffixes.FirstOrDefault(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) is { } suffix ? path[..^suffix.Length] : path;

    private static string CutAt(string slug, int length) => slug[..(char.IsHighSurrogate(slug[length - 1]) ? length - 1 : length)].TrimEnd('-', '.');
}
