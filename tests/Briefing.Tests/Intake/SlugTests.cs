using Briefing.Intake;

namespace Briefing.Tests.Intake;

public sealed class SlugTests
{
    [Theory]
    [InlineData("https://www.paper.example/business/Plant-Closes_2024/?utm_source=x&fbclid=1#top", "paper.example-business-plant-closes-2024")]
    [InlineData("http://paper.example/story.php?id=12&utm_medium=mail", "paper.example-story-id-12")]
    [InlineData("https://paper.example/2024/plant-closes.html", "paper.example-2024-plant-closes")]
    [InlineData("https://paper.example/%E4%B8%8A%E6%B5%B7/a", "paper.example-上海-a")]
    public void Addresses_make_ids(string url, string id) => Assert.Equal(id, Slug.OfUrl(url)!.Value.Value);

    [Theory]
    [InlineData("not an address")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_web_address_makes_none(string? url) => Assert.Null(Slug.OfUrl(url));

    [Theory]
    [InlineData("Plant Closes.md", "plant-closes")]
    [InlineData("2024/Plant.closes.html.gz", "2024-plant.closes")]
    [InlineData("上海.txt", "上海")]
    [InlineData("notes.v2", "notes.v2")]
    public void File_names_make_ids(string path, string id) => Assert.Equal(id, Slug.OfFile(path).Value);

    [Fact]
    public void Long_and_wordless_names_stay_apart()
    {
        var (one, other) = (Slug.Of(new string('a', 300) + "1"), Slug.Of(new string('a', 300) + "2"));
        Assert.True(one.Length < 140);
        Assert.NotEqual(one, other);
        Assert.NotEqual(Slug.Of("!!!"), Slug.Of("???"));
        Assert.StartsWith("article-", Slug.Of("!!!"), StringComparison.Ordinal);
    }
}
