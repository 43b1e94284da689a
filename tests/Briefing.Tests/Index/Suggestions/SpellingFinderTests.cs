using Briefing.Index.Suggestions;

namespace Briefing.Tests.Index.Suggestions;

public sealed class SpellingFinderTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    public SpellingFinderTests() => _folder.Put("mill", "The owner, Peter Northlight, closed the mill in Marseille, Ann Calloway said.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("the mill in Marseile", "Marseile", "Marseille")]
    [InlineData("what northligth closed", "northligth", "Northlight")]
    [InlineData("what did Caloway say", "Caloway", "Calloway")]
    public void A_name_is_known_with_a_slip_in_it(string question, string typed, string meant) =>
        Assert.Equal([new MisspeltWord(typed, meant)], _folder.Index.FindMisspelt(question));

    [Theory]
    [InlineData("the mill in Marseille")]
    [InlineData("what about elephants")]
    [InlineData("the mll")]
    [InlineData("上海")]
    [InlineData("")]
    public void What_is_known_or_like_nothing_is_left_alone(string question) => Assert.Empty(_folder.Index.FindMisspelt(question));

    [Fact]
    public void Only_names_of_collections_that_the_asker_may_see_are_meant()
    {
        _folder.Put("hidden", "The minister, Thomas Nordling, moved to Magdeburg.", collection: "Ministère");
        Assert.Equal([new MisspeltWord("Nordlign", "Nordling")], _folder.Index.FindMisspelt("what did Nordlign do", ["Ministère"]));
        Assert.Equal([new MisspeltWord("Nordlign", "Nordling")], _folder.Index.FindMisspelt("what did Nordlign do"));
        Assert.Empty(_folder.Index.FindMisspelt("what did Nordlign do", ["main"]));
    }
}
