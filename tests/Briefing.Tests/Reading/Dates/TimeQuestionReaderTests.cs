using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Dates;

/// <summary>Questions asked on Wednesday, 23 July 2025.</summary>
public sealed class TimeQuestionReaderTests
{
    private static readonly DateOnly At = new(2025, 7, 23);
    private static readonly TimeQuestionReader Reader = new();

    [Theory]
    [InlineData("2024", "2024-01-01..2024-12-31")]
    [InlineData("march 2025", "2025-03-01..2025-03-31")]
    [InlineData("2025 march", "2025-03-01..2025-03-31")]
    [InlineData("MARCH", "2025-03-01..2025-03-31")]
    [InlineData("december", "2024-12-01..2024-12-31")]
    [InlineData("q2 2024", "2024-04-01..2024-06-30")]
    [InlineData("second quarter of 2024", "2024-04-01..2024-06-30")]
    [InlineData("h1 2024", "2024-01-01..2024-06-30")]
    [InlineData("first half of 2024", "2024-01-01..2024-06-30")]
    [InlineData("fy2024", "2024-01-01..2024-12-31")]
    [InlineData("fall 2018", "2018-09-01..2018-11-30")]
    [InlineData("early 2024", "2024-01-01..2024-03-31")]
    [InlineData("since june", "2025-06-01..2025-07-23")]
    [InlineData("after 2024", "2025-01-01..")]
    [InlineData("before march 2024", "..2024-02-29")]
    [InlineData("until 2020", "..2020-12-31")]
    [InlineData("last month", "2025-06-01..2025-06-30")]
    [InlineData("last 30 days", "2025-06-23..2025-07-23")]
    [InlineData("past six years", "2019-07-23..2025-07-23")]
    [InlineData("2023-2025", "2023-01-01..2025-12-31")]
    [InlineData("2023-24", "2023-01-01..2024-12-31")]
    [InlineData("from 2023 to 2024", "2023-01-01..2024-12-31")]
    [InlineData("2023 and 2024", "2023-01-01..2024-12-31")]
    [InlineData("march-june 2024", "2024-03-01..2024-06-30")]
    [InlineData("between march and june", "2025-03-01..2025-06-30")]
    [InlineData("2024-02-29", "2024-02-29..2024-02-29")]
    [InlineData("2024-03", "2024-03-01..2024-03-31")]
    [InlineData("3/14/2025", "2025-03-14..2025-03-14")]
    [InlineData("2024年", "2024-01-01..2024-12-31")]
    [InlineData("2024年3月", "2024-03-01..2024-03-31")]
    [InlineData("去年", "2024-01-01..2024-12-31")]
    [InlineData("今年上半年", "2025-01-01..2025-06-30")]
    [InlineData("上个月", "2025-06-01..2025-06-30")]
    public void A_time_is_found(string text, string expected) => Assert.Equal(expected, Reader.Find(text, At)?.Interval.ToString());

    [Theory]
    [InlineData("shanghai since june ibm", "since june")]
    [InlineData("上海2024年3月", "2024年3月")]
    [InlineData("2024年中国", "2024年")]
    [InlineData("2024年 中国", "2024年")]
    [InlineData("2024年中", "2024年中")]
    [InlineData("who left china between 2023 and 2024?", "between 2023 and 2024")]
    public void It_tells_where_its_words_stand(string text, string words)
    {
        var time = Reader.Find(text, At)!;
        Assert.Equal(words, text[time.Start..time.End]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("shanghai")]
    [InlineData("what may IBM close")]
    [InlineData("who cut 2000 jobs")]
    [InlineData("when did the wall fall")]
    [InlineData("covid-19")]
    public void Other_words_are_no_time(string text)
    {
        Assert.Null(Reader.Find(text, At));
        Assert.Null(Reader.FindMistyped(text, At));
    }

    [Theory]
    [InlineData("20x4", "20x4", "2024")]
    [InlineData("2o24", "2o24", "2024")]
    [InlineData("shanghai 202x", "202x", "2025")]
    [InlineData("20244", "20244", "2024")]
    [InlineData("2018x", "2018x", "2018")]
    [InlineData("marhc 2024", "marhc", "march")]
    [InlineData("feburary", "feburary", "february")]
    [InlineData("septmber 2024", "septmber", "september")]
    [InlineData("in smmer", "smmer", "summer")]
    [InlineData("since janury", "janury", "january")]
    [InlineData("last wintter", "wintter", "winter")]
    [InlineData("sumemr", "sumemr", "summer")]
    [InlineData("2024-13", "2024-13", "2024")]
    [InlineData("2024-02-30", "2024-02-30", "2024-02")]
    [InlineData("13/45/2024", "13/45/2024", "2024")]
    [InlineData("31 february 2024", "31 february 2024", "february 2024")]
    [InlineData("shanghai february 29, 2023", "february 29, 2023", "february 2023")]
    [InlineData("since 31st of April", "31st of April", "April")]
    [InlineData("Sept. 31", "Sept. 31", "Sept")]
    [InlineData("q5 2024", "q5", "q4")]
    [InlineData("2024年13月", "2024年13月", "2024")]
    public void A_mistyped_time_is_told_with_a_suggestion(string text, string word, string suggestion)
    {
        var mistyped = Reader.FindMistyped(text, At)!;
        Assert.Equal((word, suggestion), (text[mistyped.Start..mistyped.End], mistyped.Suggestion));
        Assert.NotNull(Reader.Find(suggestion, At));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-02-29")]
    [InlineData("29 february")]
    [InlineData("february 29, 2024")]
    [InlineData("31 may")]
    [InlineData("april 2031")]
    [InlineData("45 march 2024")]
    [InlineData("2023-24")]
    [InlineData("14/3/2025")]
    [InlineData("1990s")]
    [InlineData("2010s")]
    [InlineData("match 2024")]
    [InlineData("q4 2024")]
    [InlineData("in winters")]
    [InlineData("by marcha")]
    [InlineData("marcha")]
    [InlineData("20th century")]
    public void A_good_time_is_not_called_mistyped(string text) => Assert.Null(Reader.FindMistyped(text, At));

    [Fact]
    public void A_question_of_any_length_is_read()
    {
        var long100Kb = string.Concat(Enumerable.Repeat("20x 2024- ", 10_000));
        Assert.NotNull(Reader.Find(long100Kb, At));
        Assert.Null(Reader.FindMistyped(new string('2', 100_000), At));
    }
}
