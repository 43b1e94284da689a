namespace Briefing.Tests.Answers.Events;

public sealed class StoryMergeTests : IDisposable
{
    private readonly AnsweringFolder _folder = new();

    [Fact]
    public void Two_articles_about_one_event_are_one_finding_newest_first()
    {
        _folder.Put("old", "Acme Corp closed its plant in Dayton, Ohio, in March 2024.", published: "2024-03-20");
        _folder.Put("new", "Acme Corp shuttered its Dayton plant in March 2024.", published: "2024-04-03");
        var finding = _folder.Ask("closures", "2024").Groups.Single().Findings.Single();
        Assert.Equal(["new", "old"], finding.Citations.Select(citation => citation.Article.Id.Value));
    }

    [Fact]
    public void A_disagreement_is_shown()
    {
        _folder.Put("one", "Acme Corp laid off 1,000 workers on Monday.", published: "2024-03-20");
        _folder.Put("two", "Acme Corp laid off 1,800 workers on Monday.", published: "2024-03-21");
        var finding = _folder.Ask("layoffs", "acme").Groups.Single().Findings.Single();
        Assert.Contains("1,800", finding.Amount, StringComparison.Ordinal);
        Assert.Contains("1,000", Assert.Single(finding.OtherAmounts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_telling_joins_a_story_only_when_it_fits_all_that_tell_it()
    {
        _folder.Put("one", "Acme Corp closed its plant in Ohio in 2024.", published: "2025-01-20");
        _folder.Put("two", "Acme Corp closed its plant in Ohio in early March 2024.", published: "2024-03-28");
        _folder.Put("three", "Acme Corp closed its plant in Ohio in May 2024.", published: "2024-05-28");
        _folder.Put("four", "Acme Corp closed its plant in Dayton, Ohio, in May 2024.", published: "2024-05-29");
        var findings = _folder.Ask("closures", "").Groups.Single().Findings;
        Assert.Equal(["four three", "one", "two"], findings.Select(finding => string.Join(' ', finding.Citations.Select(citation => citation.Article.Id.Value))).Order());
    }

    [Theory]
    [InlineData("Acme Corp closed its plant in Dayton, Ohio, in March 2024.", "Acme Corp closed its plant in Lyon, France, in March 2024.")]
    [InlineData("Acme Corp closed its plant in Dayton, Ohio, in March 2024.", "Acme Corp closed its plant in Dayton, Ohio, in March 2022.")]
    [InlineData("Acme Corp closed its plant in Dayton, Ohio, in March 2024.", "Globex Inc closed its plant in Dayton, Ohio, in March 2024.")]
    [InlineData("Acme Corp closed its plant in Ohio in March 2024.", "Acme Corp closed its bank branch in Ohio in March 2024.")]
    public void Different_events_stay_apart(string one, string other)
    {
        _folder.Put("one", one, published: "2024-04-01");
        _folder.Put("two", other, published: "2024-04-02");
        Assert.Equal(2, _folder.Ask("closures", "").Total);
    }

    public void Dispose() => _folder.Dispose();
}
