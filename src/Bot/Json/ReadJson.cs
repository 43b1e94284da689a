using System.Text.Json;
using Briefing.Reading;
using Briefing.Reading.Places;

namespace Bot.Json;

/// <summary>What reading found in one article (<c>bot read --json</c>): offsets count in its text, or in its title with <c>"paragraph":0</c>.</summary>
/// <param name="gazetteer">Knows what places lie within.</param>
internal sealed class ReadJson(Gazetteer gazetteer)
{
    public void Write(Utf8JsonWriter json, string id, ArticleReading reading)
    {
        var article = reading.Article;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteExact("title", article.Title);
        json.WriteString("published", article.Published?.Written);
        json.WriteString("source", article.Source);
        json.WriteStrings("authors", article.Authors);
        json.WriteString("language", article.Language);
        json.WriteExact("text", article.Text);
        json.WriteObjects("sentences", reading.Sentences, sentence => SpanJson.WriteOffsets(json, sentence.Span));
        json.WriteObjects("dates", reading.Dates, date =>
        {
            SpanJson.Write(json, "text", article, date.Span);
            json.WriteDay("from", date.Time.Interval?.From);
            json.WriteDay("to", date.Time.Interval?.To);
            json.WriteString("basis", JsonText.Kebab(date.Time.Basis));
            json.WriteString("extent", JsonText.Kebab(date.Time.Extent));
        });
        WritePlacesAndNames(json, reading);
        json.WriteObjects("events", reading.Events, found => EventJson.Write(json, article, found));
        json.WriteObjects("quotes", reading.Quotes, quote =>
        {
            SpanJson.Write(json, "text", article, quote.Span);
            json.WriteString("speaker", quote.Speaker);
        });
        json.WriteObjects("figures", reading.Figures, figure => SpanJson.Write(json, "text", article, figure.Span));
        json.WriteEndObject();
    }

    private void WritePlacesAndNames(Utf8JsonWriter json, ArticleReading reading)
    {
        json.WriteObjects("places", reading.Places, mention =>
        {
            SpanJson.Write(json, "text", reading.Article, mention.Span);
            json.WriteString("name", mention.Place.Name);
            json.WriteString("id", mention.Place.Id);
            json.WriteString("role", JsonText.Kebab(mention.Role));
            json.WriteObjects("within", gazetteer.Ancestors(mention.Place.Id), whole =>
            {
                json.WriteString("name", gazetteer.Find(whole)?.Name);
                json.WriteString("id", whole);
            });
        });
        json.WriteObjects("names", reading.Names, mention =>
        {
            SpanJson.Write(json, "text", reading.Article, mention.Span);
            json.WriteString("name", mention.Name);
            json.WriteString("type", JsonText.Kebab(mention.Type));
            json.WriteBoolean("reference", mention.IsReference);
        });
    }
}
