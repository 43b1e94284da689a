using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

/// <summary>The cases of RFC 9309 and its examples.</summary>
public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("<html>no such file</html>", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: briefingbot\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false)]
    [InlineData("User-agent: BriefingBot/2.0\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: BriefingBot\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: BriefingBot\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: BriefingBot\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: *\nDisallow: /news # comment\nAllow: /news/2024", "/news/2024/x", true)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news", "/news", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/aXbYcZ", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/aXcYb", true)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe/", "/~joe/x", false)]
    [InlineData("User-agent: *\nDisallow: /münchen", "/m%C3%BCnchen", false)]
    [InlineData("user-AGENT : *\r\nDISALLOW : /a\r\n", "/a", false)]
    [InlineData("Disallow: /a\nUser-agent: *\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nSitemap: https://x.example/s\nDisallow: /a", "/a", false)]
    public void Rules_are_read_as_the_standard_says(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Read(file, "BriefingBot").Allow(new Uri("https://paper.example" + path)));

    [Fact]
    public void A_pattern_made_of_stars_is_matched_in_little_time()
    {
        var rules = RobotsRules.Read("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 200)) + "$", "BriefingBot");
        Assert.True(rules.Allow(new Uri("https://paper.example/" + new string('a', 1900) + "b")));
    }
}
