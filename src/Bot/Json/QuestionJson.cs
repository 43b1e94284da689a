using System.Text.Json;
using Briefing.Answers;

namespace Bot.Json;

/// <summary>The <c>understood</c> of an answer: what the question was taken to mean.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject("understood");
        WriteWhen(json, question.When);
        json.WriteObjects("where", question.Where, asked =>
        {
            json.WriteString("text", asked.Text);
            json.WriteString("name", asked.Place.Name);
            json.WriteString("id", asked.Place.Id);
        });
        json.WriteObjects("who", question.Who, name => json.WriteString("name", name));
        json.WriteString("words", question.Words);
        json.WriteKebab("status", question.Status);
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, AskedTime? when)
    {
        if (when is null)
        {
            json.WriteNull("when");
            return;
        }

        json.WriteStartObject("when");
        json.WriteString("text", when.Text);
        json.WriteDay("from", when.Interval.From);
        json.WriteDay("to", when.Interval.To);
        json.WriteEndObject();
    }
}
