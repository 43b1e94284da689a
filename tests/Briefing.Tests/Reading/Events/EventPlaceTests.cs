namespace Briefing.Tests.Reading.Events;

public sealed class EventPlaceTests
{
    [Theory]
    [InlineData("Acme Corp closed its office in Russia due to the invasion of Ukraine.", "Russia")]
    [InlineData("Acme Corp is closing its stores in Russia because it stands with the people of Ukraine.", "Russia")]
    [InlineData("Acme Corp closed its office in Russia and its plant in Ukraine.", "Russia, Ukraine")]
    [InlineData("Acme Corp closed its office because of the war in Ukraine.", "Ukraine")]
    public void Where_something_else_happened_is_not_where_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));
}
