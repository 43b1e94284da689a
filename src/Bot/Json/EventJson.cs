using System.Text.Json;
using Briefing.Articles;
using Briefing.Reading.Events;

namespace Bot.Json;

/// <summary>An event as reading found it, and the parts it shares with findings.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter json, Article article, Event found)
    {
        var best = found.Mentions[0];
        json.WriteString("kind", found.Kind);
        WriteWho(json, found.Who);
        json.WriteString("what", found.What);
        WriteWhere(json, found.Where);
        EventTimeJson.Write(json, found.When);
        json.WriteString("amount", found.Amount);
        json.WriteString("status", JsonText.Kebab(found.Status));
        json.WriteString("phase", JsonText.Kebab(found.Phase));
        SpanJson.Write(json, "quote", article, best.Passage);
        json.WriteExact("clause", article.Slice(best.Clause));
        json.WriteObjects("mentions", found.Mentions, mention => SpanJson.Write(json, "quote", article, mention.Passage));
    }

    public static void WriteWho(Utf8JsonWriter json, IReadOnlyList<Actor> actors) => json.WriteObjects("who", actors, actor =>
    {
        json.WriteString("name", actor.Name);
        json.WriteString("id", actor.Id);
    });

    public static void WriteWhere(Utf8JsonWriter json, IReadOnlyList<EventPlace> places) => json.WriteObjects("where", places, place =>
    {
        json.WriteString("name", place.Name);
        json.WriteString("id", place.Id);
    });
}
