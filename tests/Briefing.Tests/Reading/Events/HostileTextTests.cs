namespace Briefing.Tests.Reading.Events;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("close ")]
    [InlineData("Acme closed and ")]
    [InlineData("the closure of ")]
    [InlineData(", which closed the plant, ")]
    [InlineData("to close to close ")]
    [InlineData("\ud83d\u0000' \u201d")]
    public void A_line_without_end_is_read(string piece) =>
        Assert.NotNull(EventReading.Of(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))));

    [Theory]
    [InlineData("Acme closed his")]
    [InlineData("Acme closed more than")]
    [InlineData("Acme closed the")]
    public void A_line_may_break_off_where_a_figure_could_follow(string line) => Assert.NotNull(EventReading.Of(line, title: line));

    [Theory]
    [InlineData("The mill 's owner , Mr . Pell , closed its more than 100 stores and two of his , in the Denver , Colo . , area , at least a dozen of them by March 2024 .")]
    [InlineData("Its nearly 40 shops , which would have been closed by the end of the year , laid off up to 1,200 of their people , he said on Tuesday , and none of ours .")]
    public void A_sentence_may_end_with_any_of_its_words(string sentence)
    {
        var words = sentence.Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = first + 1; last <= words.Length; last++) Assert.NotNull(EventReading.Of(string.Join(' ', words[first..last])));
        }
    }
}
