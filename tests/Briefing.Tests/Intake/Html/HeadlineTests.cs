using Briefing.Intake.Html;

namespace Briefing.Tests.Intake.Html;

public sealed class HeadlineTests
{
    private const string Plant = "Lamp plant closes in May after ninety years";

    [Theory]
    [InlineData(Plant + " - The Paper", null, null)]
    [InlineData(Plant + " | Business | The Paper", Plant, null)]
    [InlineData("The Paper | " + Plant, null, null)]
    [InlineData(Plant + " – paper.example", null, null)]
    [InlineData(Plant + " | PAPER | 30.01.2024", null, Plant)]
    public void What_sites_add_is_taken_off(string shared, string? linked, string? shown) => Assert.Equal(Plant, Choose(linked, shared, shown));

    [Fact]
    public void Of_two_headlines_the_fuller_one_is_taken()
    {
        Assert.Equal(Plant, Choose(Plant, "Lamp plant to close", "A third wording"));
        Assert.Equal(Plant, Choose("Lamp plant to close", Plant, "A third wording"));
    }

    [Fact]
    public void What_only_the_tab_and_the_preview_say_is_written_for_search_engines()
    {
        const string Shown = "Harbour plant closes", Searched = "Harbour plant of Quayside Motors in Rostock closes for good";
        Assert.Equal(Shown, Choose(Shown, Searched, Shown, Searched + " - The Paper"));
    }

    [Fact]
    public void What_one_of_the_metadata_alone_says_an_editor_wrote()
    {
        const string Common = "Harbour plant of Quayside Motors in Rostock closes for good", Alone = "Quayside closes its plant";
        Assert.Equal(Alone, Choose(Common, Alone, Common, Common + " - The Paper"));
        Assert.Equal(Alone, Choose(Alone, Common, Common, Common + " - The Paper"));
        Assert.Equal(Alone, Choose(Common, Alone, Common));
    }

    [Fact]
    public void A_kicker_belongs_to_the_headline_when_the_reader_is_shown_it()
    {
        Assert.Equal(Plant, Choose(Plant, "End of an era: " + Plant, Plant));
        Assert.Equal("End of an era / " + Plant, Choose(Plant, "End of an era / " + Plant, "End of an era / " + Plant));
    }

    [Fact]
    public void What_was_cut_short_is_completed_by_what_the_reader_is_shown() => Assert.Equal(Plant, Choose(null, "Lamp plant closes in May…", Plant));

    [Fact]
    public void A_page_without_metadata_has_the_headline_that_it_shows()
    {
        Assert.Equal(Plant, Choose(null, null, Plant));
        Assert.Equal(Plant, Choose(null, null, null, Plant + " - The Paper"));
        Assert.Null(Choose(null, null, null));
    }

    [Fact]
    public void A_dash_inside_a_headline_stays() => Assert.Equal("Lamps - a history", Choose(null, "Lamps - a history", null));

    private static string? Choose(string? linked, string? shared, string? shown, string? tab = null) =>
        new Headline(["The Paper", "paper.example"]).Choose(linked, shared, shown, tab);
}
