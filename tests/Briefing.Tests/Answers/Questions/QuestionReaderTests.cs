using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Tests.Answers.Questions;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(Gazetteer.Load(), Organisations.Load());

    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("2024", "2024", "", "", "")]
    [InlineData("in 2024 in Shanghai", "2024", "CN-SH", "", "")]
    [InlineData("shanghai, china march 2025", "march 2025", "CN-SH", "", "")]
    [InlineData("shanghai china", "", "CN-SH", "", "")]
    [InlineData("amazon in germany", "", "DE", "amazon", "")]
    [InlineData("bank of america", "", "", "bank of america", "")]
    [InlineData("U.S. last month", "last month", "US", "", "")]
    [InlineData("中国 2024年", "2024年", "CN", "", "")]
    [InlineData("中国2024年", "2024年", "CN", "", "")]
    [InlineData("factories in france", "", "FR", "", "factories")]
    [InlineData("when:2024 where:\"Shanghai, China\" who:IBM", "2024", "CN-SH", "IBM", "")]
    [InlineData("where:china 2024", "2024", "CN", "", "")]
    [InlineData("who:Acme Widgets 2024", "2024", "", "Acme Widgets", "")]
    [InlineData("WHEN: last month who:“Acme Widgets” china", "last month", "CN", "Acme Widgets", "")]
    [InlineData("microsoft when:2023-2025", "2023-2025", "", "microsoft", "")]
    public void Dates_are_taken_first_then_places_then_names(string typed, string when, string where, string who, string words)
    {
        var question = Understood(typed);
        Assert.Equal(when, question.When?.Text ?? "");
        Assert.Equal(where, string.Join(' ', question.Where.Select(asked => asked.Place.Id)));
        Assert.Equal(who, string.Join(", ", question.Who));
        Assert.Equal(words, question.Words);
    }

    [Theory]
    [InlineData("planned 2025", EventStatus.Planned)]
    [InlineData("denied", EventStatus.Denied)]
    [InlineData("china confirmed", EventStatus.Happened)]
    [InlineData("Reported in china", EventStatus.Reported)]
    public void A_status_is_asked_for_by_its_word(string typed, EventStatus expected)
    {
        var question = Understood(typed);
        Assert.Equal((expected, ""), (question.Status, question.Words));
    }

    [Theory]
    [InlineData("20x4", "bad-when", "I do not understand the time “20x4”. Did you mean 2024?")]
    [InlineData("when:soonish", "bad-when", "“soonish”")]
    [InlineData("when:", "bad-when", "when: needs a time")]
    [InlineData("2023 2024", "bad-when", "one time at once")]
    [InlineData("where:Shanghia", "bad-where", "Did you mean Shanghai?")]
    [InlineData("where:qqqqqqqq", "bad-where", "I do not know the place “qqqqqqqq”.")]
    [InlineData("where:", "bad-where", "where: needs a place")]
    [InlineData("who:", "bad-who", "who: needs a name")]
    public void What_cannot_be_resolved_is_refused(string typed, string code, string message)
    {
        var refusal = Refused(typed);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("\0\u0001\u001b[31m 2024")]
    [InlineData("\ud800 2024 \udc00")]
    [InlineData("👩‍👩‍👧 🎉 2024")]
    [InlineData("\"'“”«»((([[ 2024 ]]))) *_`~")]
    [InlineData("2024 \u202e\u2066\u200b\ufeff")]
    [InlineData("when:\"2024")]
    public void Strange_characters_do_no_harm(string typed) => Assert.Equal("2024", Understood(typed).When?.Text);

    [Theory]
    [InlineData("nokia", false)]
    [InlineData("meta", false)]
    [InlineData("georgia", true)]
    public void An_organisation_comes_before_a_small_place_of_its_name(string typed, bool isPlace)
    {
        var question = Understood(typed);
        Assert.Equal(isPlace ? (1, 0) : (0, 1), (question.Where.Count, question.Who.Count));
    }

    [Fact]
    public void An_organisation_that_is_a_smaller_city_too_is_noted()
    {
        var read = Assert.IsType<QuestionReading.Understood>(Reader.Read(new AskedText("nokia", AnsweringFolder.Today)));
        Assert.Equal(["nokia"], read.Question.Who);
        Assert.Contains("where:nokia", Assert.Single(read.Notes), StringComparison.Ordinal);
    }

    private static Question Understood(string typed) => Assert.IsType<QuestionReading.Understood>(Reader.Read(new AskedText(typed, AnsweringFolder.Today))).Question;

    private static Reply.Refusal Refused(string typed) => Assert.IsType<QuestionReading.Refused>(Reader.Read(new AskedText(typed, AnsweringFolder.Today))).Refusal;
}
