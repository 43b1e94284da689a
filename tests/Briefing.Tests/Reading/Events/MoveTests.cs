namespace Briefing.Tests.Reading.Events;

/// <summary>Organisations, sites, staff and production that go elsewhere.</summary>
public sealed class MoveTests
{
    [Theory]
    [InlineData("Some 450 Acme Corp employees will move to Leeds.", "move: Acme Corp | Some 450 Acme Corp employees | Some 450 Acme Corp employees | Planned")]
    [InlineData("U.S. diplomats in Peru will temporarily relocate to Chile.", "move: United States | U.S. diplomats |  | Planned")]
    [InlineData("Teachers moved to Leeds.", "")]
    [InlineData("Many families relocated to Leeds.", "")]
    public void Staff_may_go_themselves(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Zedwood Discount Liquors recently moved into a larger storefront.", "move: Zedwood Discount Liquors | Zedwood Discount Liquors |  | Happened")]
    [InlineData("Zedwood Grill is moving down the street.", "move: Zedwood Grill | Zedwood Grill |  | UnderWay")]
    [InlineData("Acme Corp will relocate this summer.", "move: Acme Corp | Acme Corp |  | Planned")]
    [InlineData("Acme Corp will cut costs and relocate at a Leeds office center.", "move: Acme Corp | Acme Corp |  | Planned")]
    [InlineData("Acme Corp is leaving its Leeds headquarters for Chicago.", "move: Acme Corp | its Leeds headquarters |  | UnderWay")]
    [InlineData("Districts in Leeds moved forward with returns to classrooms.", "")]
    [InlineData("Jane Roe moved into a larger house.", "")]
    [InlineData("Jane Roe is leaving her office for home.", "")]
    public void An_organisation_goes_to_other_rooms(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp moved production overseas.", "move: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp is bringing production back to Peru.", "move: Acme Corp | production |  | UnderWay")]
    [InlineData("Production will be transferred to Acme Corp's plant in Leeds.", "move: Acme Corp | Production |  | Planned")]
    [InlineData("Acme Corp said the paint unit will be moved to a Bolt Corp plant in Leeds.", "move: Acme Corp | the paint unit |  | Planned")]
    [InlineData("Acme Corp is bringing the story back to Peru.", "")]
    public void Work_goes_where_others_do_it(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
