using Bot.Console;
using Briefing;
using Briefing.Articles;

namespace Bot.Tests.Console;

public sealed class ChatCompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BriefingLibrary _library;

    public ChatCompletionTests()
    {
        _library = BriefingLibrary.Open(_folder.Path, readOnly: false, new TestClock());
        Assert.Single(_library.Newsdesk.Push([new ArticleDraft { Id = new ArticleId("bakery"), Text = "Borea Foods opened a bakery in Leeds in March 2024." }], "test"));
    }

    [Theory]
    [InlineData("/cl", 0, "/closures")]
    [InlineData("/q", 0, "/quit")]
    [InlineData("/help cl", 6, "closures")]
    [InlineData("/article b", 9, "bakery")]
    [InlineData("/openings Lee", 10, "Leeds")]
    [InlineData("who opened Bor", 11, "Borea Foods")]
    [InlineData("/openings Llanfairp", 10, "Llanfairpwllgwyngyll")]
    [InlineData("/openings l", 0, null)]
    [InlineData("/openings zzz", 10, null)]
    public void What_was_begun_is_gone_on_with_as_the_articles_have_it(string typed, int start, string? only)
    {
        var completion = new ChatCompletion(["closures", "article", "help"], _library).For(typed);
        Assert.Equal(only is null ? [] : [only], completion.Candidates);
        if (only is not null) Assert.Equal(start, completion.Start);
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }
}
