using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Briefing.Articles;

namespace Bot.Web;

/// <summary>
/// Signs links into the reader, so that whoever was shown an article in an answer can open that revision of it, until the
/// link expires, and nothing else. A signature is <c>DAY.MAC</c>: the last good day, counted from 0001-01-01, and an HMAC-SHA256
/// over article, revision, collection and that day.
/// </summary>
/// <param name="key">The installation's secret.</param>
/// <param name="lifetimeDays">How long a link stays good.</param>
/// <param name="clock">The time of day.</param>
public sealed class LinkSigner(byte[] key, int lifetimeDays, TimeProvider clock)
{
    private int Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber;

    public string Sign(Article article) => Make(article, Today + lifetimeDays);

    /// <summary>The signature is ours, of this article's revision and collection, and has not expired.</summary>
    public bool IsGood(string? signature, Article article)
    {
        var dot = signature?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (dot < 0 || !int.TryParse(signature.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < Today) return false;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Make(article, day)), Encoding.UTF8.GetBytes(signature!));
    }

    private string Make(Article article, int day)
    {
        // Lengths before the parts: no two articles share a message, whatever their ids and collections hold.
        var message = string.Create(CultureInfo.InvariantCulture, $"{article.Id.Value.Length}:{article.Id.Value}{article.Collection.Length}:{article.Collection}{article.Revision}:{day}");
        var mac = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(message));
        return string.Create(CultureInfo.InvariantCulture, $"{day}.{Base64Url.EncodeToString(mac)}");
    }
}
