using Briefing.Answers;
using Briefing.Articles;
using Briefing.Reading.Events;

namespace Briefing.Tests.Answers;

public sealed class FindingTests
{
    [Theory]
    [InlineData("Springdale Zoo", "Springdale Zoo")]
    [InlineData("Springdale Zoo", "the Springdale Zoo")]
    [InlineData("Springdale Zoo", "The zoo")]
    [InlineData("Springdale Zoo", "it")]
    [InlineData("schools", "schools")]
    [InlineData("The state’s three casinos", "The state’s three casinos")]
    [InlineData("Mediation and Ferry Service", "The Mediation")]
    [InlineData("Grain Kitchen", "Grain")]
    public void What_only_says_again_who_it_is(string who, string what) => Assert.Null(Of(what, who).WhatElse);

    [Theory]
    [InlineData("Saltmarsh Ferries", "its plant in Antwerp")]
    [InlineData("Saltmarsh Ferries", "the Saltmarsh Ferries office")]
    [InlineData("Saltmarsh Ferries", "ferries")]
    [InlineData("Saltmarsh Bank", "its bank")]
    [InlineData("Saltmarsh Bank", "a bank")]
    [InlineData("Saltmarsh Bank", "all banks")]
    [InlineData("Saltmarsh", "another Saltmarsh")]
    public void What_says_something_else(string who, string what) => Assert.Equal(what, Of(what, who).WhatElse);

    [Fact]
    public void One_of_several_named_again_is_enough() => Assert.Null(Of("the zoo", "Saltmarsh Ferries", "Springdale Zoo").WhatElse);

    [Fact]
    public void What_stands_alone_where_nobody_is_named() => Assert.Equal("it", Of("it").WhatElse);

    private static Finding Of(string what, params string[] who)
    {
        var article = new Article { Id = new ArticleId("a1"), Text = "The zoo closed." };
        return new Finding("closure", [Citation.Of(article, article.Paragraphs[0].Span)], article.Paragraphs[0].Span) { Who = [.. who.Select(name => new Actor(name))], What = what };
    }
}
