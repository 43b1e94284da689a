using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Articles;

namespace Bot.Json;

/// <summary>One JSON document a line, in the letters of its own language; shared names for enumerations and days.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary><c>{"error":{"code","message"}}</c></summary>
    public static string Error(string code, string message) => Line(json =>
    {
        json.WriteStartObject();
        WriteError(json, code, message);
        json.WriteEndObject();
    });

    /// <summary>An error in the place of what was asked of <paramref name="id"/>: <c>{"id","error"}</c>, as in a batch.</summary>
    public static string ErrorOf(string id, string code, string message) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        WriteError(json, code, message);
        json.WriteEndObject();
    });

    public static void WriteError(Utf8JsonWriter json, string code, string message)
    {
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>"under-way" for <c>UnderWay</c>; null for none.</summary>
    public static void WriteKebab<TEnum>(this Utf8JsonWriter json, string name, TEnum? value)
        where TEnum : struct, Enum => json.WriteString(name, value is { } known ? Kebab(known) : null);

    public static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Words of an article, whatever code units they hold: offsets count in them.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, string words)
    {
        json.WritePropertyName(name);
        ExactStringConverter.WriteString(json, words);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>An array of objects, one an item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
