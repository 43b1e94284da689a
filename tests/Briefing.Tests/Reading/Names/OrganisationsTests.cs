using Briefing.Reading.Names;

namespace Briefing.Tests.Reading.Names;

public sealed class OrganisationsTests
{
    private static readonly Organisations Organisations = Organisations.Load();

    [Theory]
    [InlineData("AWS", "Amazon Web Services")]
    [InlineData("the amazon web services, inc.", "Amazon Web Services")]
    [InlineData("I.B.M.", "IBM")]
    [InlineData("阿里巴巴", "Alibaba")]
    [InlineData("Corner Bakery of Nowhere", "Corner Bakery of Nowhere")]
    public void A_name_has_one_usual_form(string name, string expected) => Assert.Equal(expected, Organisations.Canonical(name));

    [Theory]
    [InlineData("AWS", "Amazon Web Services")]
    [InlineData("Fictional Widgets Inc.", "the fictional widgets")]
    [InlineData("Fictional and Co Inc", "Fictional & Co")]
    [InlineData("Fictional and Co", "Fictional")]
    [InlineData("Microsoft's", "microsoft corporation")]
    public void Spellings_of_one_organisation_are_the_same(string first, string second) => Assert.True(Organisations.Same(first, second));

    [Fact]
    public void A_parent_covers_its_subsidiary_and_not_the_other_way_round()
    {
        Assert.True(Organisations.Covers("amazon", "AWS"));
        Assert.False(Organisations.Covers("AWS", "Amazon"));
        Assert.False(Organisations.Covers("amazon", "Microsoft"));
        Assert.False(Organisations.Covers("", "Microsoft"));
    }

    [Theory]
    [InlineData("microsft", "Microsoft")]
    [InlineData("zzzzqqqq", null)]
    [InlineData("", null)]
    public void A_misspelt_name_has_a_nearest_one(string name, string? expected) => Assert.Equal(expected, Organisations.Nearest(name));
}
