using System.Text.Json;
using Briefing.Answers;
using Briefing.Reading.Events;

namespace Bot.Json;

/// <summary>One finding of an answer.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding, NumberedCitations sources)
    {
        json.WriteString("kind", finding.Kind);
        EventJson.WriteWho(json, finding.Who);
        json.WriteString("what", finding.What);
        EventJson.WriteWhere(json, finding.Where);
        EventTimeJson.Write(json, finding.When);
        json.WriteString("amount", finding.Amount);
        if (finding.OtherAmounts.Count > 0) json.WriteStrings("otherAmounts", finding.OtherAmounts);
        json.WriteKebab("status", finding.Status);
        json.WriteKebab("phase", finding.Phase);
        json.WriteString("timeMatch", JsonText.Kebab(finding.TimeMatch));
        if (finding.Reason is not null) json.WriteString("reason", finding.Reason);
        if (finding.Corrected != EventParts.None) json.WriteStrings("corrected", Enum.GetValues<EventParts>().Where(part => part != EventParts.None && finding.Corrected.HasFlag(part)).Select(part => JsonText.Kebab(part)));
        json.WriteExact("text", finding.Text);
        json.WriteStartArray("citations");
        foreach (var n in finding.Citations.Select(sources.NumberOf).Distinct()) json.WriteNumberValue(n);
        json.WriteEndArray();
    }
}
