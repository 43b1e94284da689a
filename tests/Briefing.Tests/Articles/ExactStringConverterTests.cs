using System.Text.Json;
using Briefing.Articles;

namespace Briefing.Tests.Articles;

public sealed class ExactStringConverterTests
{
    private static readonly JsonSerializerOptions Exact = new() { Converters = { new ExactStringConverter() } };

    [Fact]
    public void Every_string_survives_json()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = RandomText.Of(seed);
            Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.SerializeToUtf8Bytes(text, Exact), Exact));
        }
    }

    [Fact]
    public void Escapes_are_read_as_they_are_written()
    {
        // No attribute may carry these: they would lose their lone surrogates on the way.
        Assert.Equal("\uD83D", Read("\"\\ud83d\""));
        Assert.Equal("\uDE00\uD83D x", Read("\"\\uDE00\\uD83D x\""));
        Assert.Equal("😀", Read("\"\\ud83d\\ude00\""));
        Assert.Equal("\0\\u0041/\b\f\n\r\t\"", Read("\"\\u0000\\\\u0041\\/\\b\\f\\n\\r\\t\\\"\""));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("{}")]
    public void What_is_no_string_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Read(json));

    private static string? Read(string json) => JsonSerializer.Deserialize<string>(json, Exact);
}
