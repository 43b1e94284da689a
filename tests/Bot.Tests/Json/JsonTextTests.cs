using Bot.Json;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Bot.Tests.Json;

public sealed class JsonTextTests
{
    [Fact]
    public void Enumerations_are_written_in_kebab_case()
    {
        Assert.Equal("under-way", JsonText.Kebab(EventStatus.UnderWay));
        Assert.Equal("as-of-article", JsonText.Kebab(TimeBasis.AsOfArticle));
    }

    [Fact]
    public void Words_keep_their_letters_and_lose_their_control_characters() =>
        Assert.Equal("""{"error":{"code":"x","message":"上海 <“é”> \u001B[31m\u009B\n"}}""", JsonText.Error("x", "上海 <“é”> \e[31m\u009b\n"));

    [Fact]
    public void Halves_of_surrogate_pairs_come_back_as_they_were()
    {
        var line = JsonText.Line(json =>
        {
            json.WriteStartObject();
            json.WriteExact("quote", "a\ud83db");
            json.WriteEndObject();
        });
        Assert.Equal("""{"quote":"a\uD83Db"}""", line);
    }
}
