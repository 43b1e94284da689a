using System.Globalization;
using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>A <c>.jsonl</c> line by line: a bad line is refused with its number, the others are kept.</summary>
internal sealed class JsonLinesReader(Stream stream, string origin)
{
    private readonly LineReader _lines = new(stream, IntakeLimits.ArticleBytes);

    /// <param name="fileId">What lines without an id and an address are called by: the first like the file, others with their number.</param>
    public IEnumerable<DraftResult> Read(ArticleId fileId)
    {
        var isAny = false;
        while (true)
        {
            var (result, isLast) = Next(fileId);
            if (result is not null) yield return result;
            isAny |= result is not null;
            if (isLast) break;
        }

        if (!isAny) yield return new DraftResult.Refused(origin, "it is empty");
    }

    /// <returns>No result for a blank line and at the end.</returns>
    private (DraftResult? Result, bool IsLast) Next(ArticleId fileId)
    {
        try
        {
            if (_lines.Next() is not { } line) return (null, true);
            return (ReadLine(line, string.Create(CultureInfo.InvariantCulture, $"{origin}:{line.Number}"), fileId), false);
        }
        catch (Exception e) when (ContentStream.IsBroken(e))
        {
            return (new DraftResult.Refused(origin, ContentStream.WhyBroken(e)), true);
        }
    }

    private static DraftResult? ReadLine(Line line, string place, ArticleId fileId)
    {
        var bytes = line.Bytes.Span;
        if (line.Number == 1 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Trim(" \t\r"u8).IsEmpty && !line.IsTooLong) return null;
        try
        {
            if (line.IsTooLong) throw ContentStream.TooLarge(IntakeLimits.ArticleBytes);
            var id = line.Number == 1 ? fileId : new ArticleId(string.Create(CultureInfo.InvariantCulture, $"{fileId}-{line.Number}"));
            return new DraftResult.Accepted(place, JsonArticleReader.Read(bytes, id));
        }
        catch (UnreadableException e)
        {
            return new DraftResult.Refused(place, e.Message);
        }
    }
}
