using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Briefing.Articles.Storage;

namespace Briefing.Articles;

/// <summary>
/// Strings in JSON without loss. The framework's own writer replaces lone surrogates and its reader refuses them;
/// here they travel as <c>\uD83D</c>, so that offsets hold on both sides.
/// </summary>
public sealed class ExactStringConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadString(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => WriteString(writer, value);

    /// <summary>Writes <paramref name="value"/> so that <see cref="ReadString"/> gives the same code units again.</summary>
    public static void WriteString(Utf8JsonWriter writer, string value)
    {
        if (StoredText.IsWellFormed(value)) writer.WriteStringValue(value);
        else writer.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    /// <exception cref="JsonException">The value is no string, or holds bytes that are no UTF-8.</exception>
    public static string ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("not a string");
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (!System.Text.Unicode.Utf8.IsValid(raw)) throw new JsonException("not UTF-8");
        return raw.IndexOf("\\u"u8) < 0 ? reader.GetString()! : Unescape(Encoding.UTF8.GetString(raw));
    }

    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 16).Append('"');
        foreach (var unit in value)
        {
            if (unit is < ' ' or '"' or '\\' or > '~') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }

    /// <param name="escaped">The inside of a JSON string that the JSON reader has found well-formed.</param>
    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            var letter = escaped[++i];
            if (letter != 'u')
            {
                text.Append(letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => letter });
                continue;
            }

            text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 4;
        }

        return text.ToString();
    }
}
