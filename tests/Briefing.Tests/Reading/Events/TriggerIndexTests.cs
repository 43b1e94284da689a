using Briefing.Articles;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Events;

/// <summary>Which sentences are worth cutting into phrases.</summary>
public sealed class TriggerIndexTests
{
    private static readonly TriggerIndex Triggers = new(EventKinds.Load());

    [Theory]
    [InlineData("Acme closed its mill.")]
    [InlineData("The closures surprised Reno.")]
    [InlineData("Acme showed 300 workers the door.")]
    [InlineData("The store's now open.")]
    [InlineData("The plant is back in operation.")]
    [InlineData("Acme no longer makes trucks.")]
    [InlineData("Acme will quit making trucks.")]
    public void A_sentence_with_a_trigger_is_looked_at(string text) => Assert.NotEqual(0UL, CluesIn(text));

    [Theory]
    [InlineData("Acme is the largest brewer of the year.")]
    [InlineData("Acme has more to show.")]
    [InlineData("They make trucks.")]
    [InlineData("He is a friend of the family.")]
    [InlineData("The tour takes a longer way.")]
    [InlineData("Acme is back on top.")]
    [InlineData("Roe found the map.")]
    public void Words_that_say_an_event_only_with_others_are_passed_over_without_them(string text) => Assert.Equal(0UL, CluesIn(text));

    [Fact]
    public void What_a_sentence_lacks_the_words_for_is_not_asked_of_its_verbs()
    {
        var clues = CluesIn("The mill is closed, and Acme showed a film.");
        Assert.NotEqual(0UL, clues);
        Assert.False(TriggerIndex.HasAny(Triggers.VerbsOf("show"), clues));
        Assert.False(TriggerIndex.HasAny(Triggers.VerbsOf("be"), clues));
        Assert.True(TriggerIndex.HasAny(Triggers.VerbsOf("close"), clues));
    }

    private static ulong CluesIn(string text) => Triggers.CluesIn(Assert.Single(new SentenceReader().Read(new Article { Id = new ArticleId("a"), Text = text })));
}
