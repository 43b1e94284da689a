using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Briefing.Articles;

namespace Briefing.Index;

/// <summary>
/// The term that stands for an article or a collection. A key may be any string, a term may not (32 kB of well-formed
/// Unicode): an unusual key is hashed.
/// </summary>
internal static class KeyTerm
{
    private const int LongestPlain = 200;

    private const char Hashed = '#';

    public static string Of(ArticleId id) => Of(id.Value);

    public static string Of(string key) => key.Length <= LongestPlain && Ascii.IsValid(key) && !key.StartsWith(Hashed)
        ? key
        : Hashed + Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan())));

    /// <summary>The key that a term stands for; null of one that is hashed.</summary>
    public static string? KeyOf(string term) => term.StartsWith(Hashed) ? null : term;
}
