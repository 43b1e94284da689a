using Briefing.Articles;
using Briefing.Index.Suggestions;
using Briefing.Reading.Places;

namespace Briefing.Tests.Index.Suggestions;

public sealed class ArgumentSuggestionsTests : IDisposable
{
    private static readonly DateOnly Today = new(2025, 7, 23);
    private static readonly Gazetteer Places = Gazetteer.Load();

    private readonly IndexedFolder _folder = new();

    public ArgumentSuggestionsTests()
    {
        _folder.Put("mill", "The owner, Peter Northlight, closed the mill in Marseille, Ann Calloway said.", "Northlight closes a mill");
        _folder.Put("ferry", "The captain, Anna Northgate, left for Malta.", "The ferry stops");
        _folder.Put("hidden", "The minister, Thomas Nordling, moved to Magdeburg.", "Nothing to see", collection: "closed");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("who", "north", "Peter Northlight")]
    [InlineData("who", "NORTHG", "Anna Northgate")]
    [InlineData("who", "callo", "Ann Calloway")]
    [InlineData("where", "marse", "Marseille")]
    [InlineData("where", "Düsseld", "Düsseldorf")]
    [InlineData("when", "mar", "march 2025")]
    [InlineData("when", "q2 2025", "q2 2025")]
    [InlineData("when", "last", "last week")]
    [InlineData("article", "north", "Northlight closes a mill")]
    [InlineData("article", "mill", "Northlight closes a mill")]
    [InlineData("words", "malt", "Malta")]
    public void An_argument_goes_on_as_the_articles_have_it(string argument, string typed, string expected) =>
        Assert.Contains(expected, Suggest(argument, typed).Select(suggestion => suggestion.Text));

    [Fact]
    public void An_article_is_shown_by_its_title_and_put_in_by_its_id() => Assert.Equal(new Suggestion("The ferry stops", "ferry"), Suggest("article", "the f").Single());

    [Theory]
    [InlineData("mcc", "Peter McCallister")]
    [InlineData("peter m", "Peter McCallister")]
    [InlineData("anna l", "Anna Larivière")]
    [InlineData("lari", "Anna Larivière")]
    public void A_name_is_shown_as_it_is_written(string typed, string expected)
    {
        _folder.Put("names", "The captain, Peter McCallister, and the owner, Anna Larivière, said nothing.");
        Assert.Equal(new Suggestion(expected, expected), Suggest("who", typed).Single());
    }

    [Fact]
    public void Articles_whose_titles_begin_alike_are_all_offered()
    {
        foreach (var id in new[] { "a", "b" }) _folder.Put(id, "Nothing.", "Nowhere to sleep");
        Assert.Equal(["a", "b"], Suggest("article", "nowhere").Select(suggestion => suggestion.Value).Order());
    }

    [Fact]
    public void What_most_articles_have_comes_first()
    {
        foreach (var id in new[] { "a", "b" }) _folder.Put(id, "The captain, Anna Northgate, said nothing.");
        Assert.Equal("Anna Northgate", Suggest("who", "north")[0].Text);
    }

    [Fact]
    public void Only_collections_that_the_asker_may_see_are_suggested_from()
    {
        Assert.Contains("Thomas Nordling", Suggest("who", "nord", ["closed"]).Select(suggestion => suggestion.Text));
        Assert.Empty(Suggest("who", "nord", ["main"]));
        Assert.Empty(Suggest("article", "nothing", ["main"]));
    }

    [Theory]
    [InlineData("Ministère")]
    [InlineData("#1")]
    public void A_collection_may_be_called_anything(string collection)
    {
        _folder.Put("odd", "The captain, Maria Southwell, said nothing.", collection: collection);
        Assert.Equal("Maria Southwell", Suggest("who", "southw").Single().Text);
        Assert.Equal("Maria Southwell", Suggest("who", "southw", [collection]).Single().Text);
    }

    [Fact]
    public void A_retracted_article_is_suggested_no_more()
    {
        Assert.NotNull(_folder.Store.Retract(new ArticleId("ferry"), "wrong", "test"));
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Empty(Suggest("article", "the f"));
        Assert.Empty(Suggest("who", "northg"));
    }

    [Fact]
    public void No_more_are_given_than_discord_shows()
    {
        for (var i = 0; i < 40; i++) _folder.Put($"m{i}", "Nothing.", $"Mill number {i}");
        Assert.Equal(ArgumentSuggestions.Most, Suggest("article", "mill").Count);
    }

    [Theory]
    [InlineData("who", "zzzz")]
    [InlineData("when", "zzzz")]
    [InlineData("unheard-of", "a")]
    [InlineData("who", "\u0001\ud800")]
    public void What_nothing_begins_with_has_no_suggestions(string argument, string typed) => Assert.Empty(Suggest(argument, typed));

    private IReadOnlyList<Suggestion> Suggest(string argument, string typed, string[]? collections = null) =>
        new ArgumentSuggestions(_folder.Index, Places).For(argument, typed, Today, collections);
}
