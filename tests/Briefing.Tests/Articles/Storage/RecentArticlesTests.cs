using Briefing.Articles;
using Briefing.Articles.Storage;

namespace Briefing.Tests.Articles.Storage;

public sealed class RecentArticlesTests
{
    [Fact]
    public void What_was_not_asked_for_longest_goes_first()
    {
        var recent = new RecentArticles(mostCharacters: 25);
        foreach (var id in (string[])["a", "b"]) recent.Keep(Article(id, 1));
        Assert.NotNull(recent.Find(new("a"), 1));
        recent.Keep(Article("c", 1));
        Assert.NotNull(recent.Find(new("a"), 1));
        Assert.Null(recent.Find(new("b"), 1));
        Assert.NotNull(recent.Find(new("c"), 1));
    }

    [Fact]
    public void Revisions_are_kept_apart_and_once()
    {
        var recent = new RecentArticles(mostCharacters: 25);
        for (var again = 0; again < 5; again++) recent.Keep(Article("a", 1));
        recent.Keep(Article("a", 2));
        Assert.Equal(1, recent.Find(new("a"), 1)?.Revision);
        Assert.Equal(2, recent.Find(new("a"), 2)?.Revision);
    }

    [Fact]
    public void One_longer_than_all_that_may_be_kept_is_not_kept()
    {
        var recent = new RecentArticles(mostCharacters: 5);
        recent.Keep(Article("a", 1));
        Assert.Null(recent.Find(new("a"), 1));
    }

    private static Article Article(string id, int revision) => new() { Id = new(id), Revision = revision, Text = "ten chars." };
}
