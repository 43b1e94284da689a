using Briefing.Reading;

namespace Briefing.Tests.Reading.Names;

/// <summary>Texts that nobody writes must be read like any other: without an exception, and in time that grows with their length.</summary>
public sealed class HostileTextTests
{
    private const int Length = 100_000;

    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("its the company ")]
    [InlineData("Acme Widgets Inc. and ")]
    [InlineData("\"Yes,\" said Ann Lee. ")]
    [InlineData("“‘(")]
    [InlineData("1,000 tons of tens of ")]
    [InlineData("A.B.C.-&'s")]
    [InlineData("\ud83d\ude00\ud800\u0000")]
    [InlineData("公司关闭")]
    public void A_line_of_one_thing_over_and_over_is_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        var reading = Reader.Read(ArticleText.Of(text, text[..1000]));
        Assert.All(reading.Names, name => Assert.InRange(name.Span.End, 1, text.Length));
        Assert.All(reading.Quotes, quote => Assert.InRange(quote.Span.End, 1, text.Length));
        Assert.All(reading.Figures, figure => Assert.InRange(figure.Span.End, 1, text.Length));
    }

    [Fact]
    public void Many_names_that_differ_are_read()
    {
        var text = string.Join(' ', Enumerable.Range(0, Length / 10).Select(number => $"Acme{number} Group"));
        Assert.NotEmpty(Reader.Read(ArticleText.Of("The firms are " + text + ".")).Names);
    }
}
