using System.Text.Json;
using Briefing.Reading.Dates;

namespace Bot.Json;

/// <summary>The <c>when</c> of findings and events.</summary>
internal static class EventTimeJson
{
    /// <summary>Days that cannot be told are null; then <c>notBefore</c> and <c>notAfter</c> say outside of which days it cannot have been.</summary>
    public static void Write(Utf8JsonWriter json, EventTime? time)
    {
        if (time is null)
        {
            json.WriteNull("when");
            return;
        }

        json.WriteStartObject("when");
        json.WriteString("text", time.Text);
        json.WriteDay("from", time.Interval?.From);
        json.WriteDay("to", time.Interval?.To);
        json.WriteString("basis", JsonText.Kebab(time.Basis));
        json.WriteString("extent", JsonText.Kebab(time.Extent));
        if (time.Interval?.From is null && time.Bounds.From is { } earliest) json.WriteDay("notBefore", earliest);
        if (time.Interval?.To is null && time.Bounds.To is { } latest) json.WriteDay("notAfter", latest);
        json.WriteEndObject();
    }
}
