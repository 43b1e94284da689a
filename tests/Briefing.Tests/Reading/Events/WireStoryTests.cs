namespace Briefing.Tests.Reading.Events;

public sealed class WireStoryTests
{
    [Theory]
    [InlineData("Acme Corp will buy Bolt Corp. It said closing is expected by May.")]
    [InlineData("Closing will take place in May, Acme Corp said.")]
    [InlineData("Acme Corp said it expects the deal to close in about 60 days.")]
    [InlineData("Acme Corp rose. It closed Friday at 74.")]
    [InlineData("Acme Corp closed on April 30 at 74.")]
    [InlineData("Acme Corp discontinued negotiations with Bolt Corp.")]
    [InlineData("Acme Corp has transferred its Ohio unit to Bolt Plant Corp.")]
    public void What_is_closed_traded_or_sold_is_no_site(string text) => Assert.Equal("", EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp said it closed a small metal can manufacturing plant in Reno.", "closure: Acme Corp | a small metal can manufacturing plant |  | Happened")]
    [InlineData("Acme Corp said production was shut down at its copper mine.", "closure: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp said its copper mine will remain shut until Monday.", "suspension: Acme Corp | its copper mine |  | UnderWay")]
    [InlineData("Acme Corp's refinery is due to shutdown on May 14 for three weeks.", "suspension: Acme Corp | Acme Corp's refinery |  | Planned")]
    [InlineData("Acme Corp said its mill at Reno, Okla., will be shut down May 13 through May 20 for inventory adjustment.", "suspension: Acme Corp | its mill |  | Planned")]
    [InlineData("Acme Corp closed its office Friday at 3 p.m. because of snow.", "suspension: Acme Corp | its office |  | Happened")]
    [InlineData("Acme Corp will suspend underground mining at its Ohio pit.", "suspension: Acme Corp | underground mining |  | Planned")]
    [InlineData("Acme Corp has temporarily suspended printing new titles.", "suspension: Acme Corp | new titles |  | Happened")]
    [InlineData("Acme Corp took a charge for closing of Acme Corp's two units.", "closure: Acme Corp | Acme Corp's two units | two units | Planned")]
    public void A_site_or_what_is_done_at_it_stops(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_is_done_at_a_site_told_before_is_its_owners() => Assert.Equal(
        "suspension: Acme Corp | Production |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp has a mine. Production at the mine has been suspended.")));
}
