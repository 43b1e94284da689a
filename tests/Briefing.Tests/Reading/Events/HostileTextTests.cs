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
}
