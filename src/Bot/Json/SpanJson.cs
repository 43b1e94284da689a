using System.Text.Json;
using Briefing.Articles;

namespace Bot.Json;

/// <summary>Words of an article and where they stand. The paragraph is named only where offsets count in the title.</summary>
internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, string name, Article article, TextSpan span)
    {
        json.WriteExact(name, article.Slice(span));
        WriteOffsets(json, span);
    }

    public static void WriteOffsets(Utf8JsonWriter json, TextSpan span)
    {
        if (span.Paragraph == 0) json.WriteNumber("paragraph", 0);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
