namespace Briefing.Tests.Reading.Events;

public sealed class NounEventTests
{
    [Theory]
    [InlineData("The closure of the Acme Corp plant in Denver was a shock.", "closure: Acme Corp | the Acme Corp plant |  | Happened")]
    [InlineData("Acme Corp announced 1,200 layoffs.", "layoff: Acme Corp |  | 1,200 layoffs | Planned")]
    [InlineData("Job cuts at Acme Corp surprised the union.", "layoff: Acme Corp | Job cuts |  | Happened")]
    [InlineData("Acme Corp will cut costs by several means, including dismissal of 100 workers at its Leeds mill.", "layoff: Acme Corp | 100 workers | 100 workers | Planned")]
    [InlineData("Acme Corp announced the formation of a marketing subsidiary.", "opening: Acme Corp | a marketing subsidiary |  | Planned")]
    [InlineData("Acme Corp held talks with Bolt Inc on the formation of a venture.", "opening: Acme Corp | a venture |  | Reported")]
    [InlineData("Acme Corp announced the start-up of its Leeds plant.", "opening: Acme Corp | its Leeds plant |  | Planned")]
    [InlineData("Acme Corp approved the formation of a holding company.", "")]
    [InlineData("Acme Corp discontinued talks on the formation of a venture.", "")]
    [InlineData("The establishment of special accounts, the company said, cost Acme Corp little.", "")]
    [InlineData("Acme Corp began an orderly wind-down of its operations.", "closure: Acme Corp | its operations |  | UnderWay")]
    [InlineData("Acme Corp said it would pursue a shut-down of its plants.", "closure: Acme Corp | its plants |  | Planned")]
    [InlineData("Acme Corp announced a 20-day furlough for 700 workers.", "layoff: Acme Corp | 700 workers | 700 workers | Planned")]
    [InlineData("Acme Corp supports a ban on closing mills.", "")]
    [InlineData("There have been 29% more Acme Corp store closings this year than last year.", "")]
    [InlineData("Acme Corp announced lay-offs.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp announced the dismissal of 100 workers.", "layoff: Acme Corp | 100 workers | 100 workers | Planned")]
    [InlineData("Acme Corp announced the dismissal of workers who stole.", "")]
    [InlineData("Acme Corp announced a 10 pct reduction in its work force.", "layoff: Acme Corp | its work force | a 10 pct reduction | Planned")]
    [InlineData("Acme Corp's exit from Brazil surprised rivals.", "exit: Acme Corp | Acme Corp |  | Happened")]
    [InlineData("Acme Corp's planned closure of 12 stores surprised rivals.", "closure: Acme Corp | 12 stores | 12 stores | Planned")]
    [InlineData("Acme Corp announced the closures of \"about 50\" of its stores.", "closure: Acme Corp | about 50\" of its stores | about 50\" of its stores | Planned")]
    [InlineData("Acme Corp's two-week closure of its mill surprised rivals.", "suspension: Acme Corp | its mill |  | Happened")]
    [InlineData("Layoffs at Acme Corp will begin next month.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("The grand opening of the Acme Corp store is set for May 4.", "opening: Acme Corp | the Acme Corp store |  | Planned")]
    [InlineData("The closure will result in the loss of 420 jobs at Acme Corp.", "layoff: Acme Corp | 420 jobs | 420 jobs | Planned")]
    [InlineData("A reduction of the Acme Corp workforce could slow its repairs.", "layoff: Acme Corp | the Acme Corp workforce |  | Reported")]
    [InlineData("Acme Corp's decision to shutter the store stunned residents.", "closure: Acme Corp | the store |  | Planned")]
    [InlineData("Acme Corp announced massive layoffs.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp announced sweeping job cuts.", "layoff: Acme Corp | sweeping job cuts |  | Planned")]
    [InlineData("Acme Corp had a bad year and announced a big round of layoffs.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp does not have plans for layoffs.", "layoff: Acme Corp |  |  | Denied")]
    [InlineData("About 400 members of the union received layoff notices from Acme Corp.", "layoff: Acme Corp | layoff notices | About 400 members | Happened")]
    [InlineData("Acme Corp plans store closures in Ohio.", "closure: Acme Corp | store closures |  | Planned")]
    [InlineData("Acme Corp announced the end of its photo service.", "closure: Acme Corp | its photo service |  | Planned")]
    [InlineData("Layoffs hit Acme Corp in May.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("Acme Corp offered buyouts to 400 employees.", "layoff: Acme Corp | 400 employees | 400 employees | Planned")]
    [InlineData("Acme Corp will close its mill with the loss of 600 jobs.", "closure: Acme Corp | its mill |  | Planned\nlayoff: Acme Corp | 600 jobs | 600 jobs | Planned")]
    [InlineData("Acme Corp said the merger will result in the loss of 300 jobs.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp's move to Reno will involve 300 people.", "move: Acme Corp | Acme Corp |  | Planned")]
    [InlineData("Layoffs began at Acme Corp on Monday.", "layoff: Acme Corp |  |  | UnderWay")]
    [InlineData("Acme Corp has picked 40 stores for closure.", "closure: Acme Corp | 40 stores | 40 stores | Planned")]
    [InlineData("The owners of Acme Corp announced its closure.", "closure: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp's owners announced its closure.", "closure: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp's cafe nears opening.", "opening: Acme Corp | Acme Corp's cafe |  | Planned")]
    [InlineData("Acme Corp announced the closing of the following Acme Fresh stores.", "closure: Acme Corp | the following Acme Fresh stores |  | Planned")]
    [InlineData("Acme Corp's mill faces closure.", "closure: Acme Corp | Acme Corp's mill |  | Planned")]
    [InlineData("Acme Corp plans a headcount reduction of about 5 percent.", "layoff: Acme Corp | a headcount reduction | about 5 percent | Planned")]
    [InlineData("Acme Corp expects workforce reductions of 400 by year-end.", "layoff: Acme Corp | workforce reductions | 400 | Planned")]
    [InlineData("Acme Corp announced a reduction in force.", "layoff: Acme Corp | force |  | Planned")]
    [InlineData("Job losses will occur across several departments at Acme Corp.", "layoff: Acme Corp | Job losses |  | Planned")]
    [InlineData("Layoffs came on Tuesday at Acme Corp.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("A round of layoffs is under way at Acme Corp.", "layoff: Acme Corp |  |  | UnderWay")]
    [InlineData("Layoffs are imminent at Acme Corp.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("More layoffs are coming at Acme Corp.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Layoffs have hit Acme Corp's design team.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("Acme Corp's design team was hit by layoffs.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("Acme Corp underwent mass layoffs in 2022.", "layoff: Acme Corp | mass layoffs |  | Happened")]
    [InlineData("Acme Corp has gone through two rounds of layoffs.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("Hundreds of Acme Corp employees received termination notices.", "layoff: Acme Corp | termination notices | Hundreds of Acme Corp employees | Happened")]
    [InlineData("Acme Corp sent layoff notices to 120 employees.", "layoff: Acme Corp | layoff notices | 120 employees | Happened")]
    [InlineData("Acme Corp issued pink slips to 120 employees.", "layoff: Acme Corp | pink slips | 120 employees | Happened")]
    [InlineData("More than 1,000 Acme Corp employees accepted buyouts.", "layoff: Acme Corp | More than 1,000 Acme Corp employees | More than 1,000 Acme Corp employees | Happened")]
    [InlineData("Acme Corp plans cuts to its workforce.", "layoff: Acme Corp | its workforce |  | Planned")]
    [InlineData("Acme Corp announced a restructuring that includes 500 job cuts.", "layoff: Acme Corp | 500 job cuts | 500 job cuts | Planned")]
    [InlineData("Acme Corp announced a restructuring that will lead to layoffs.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp announced a hiring freeze and layoffs.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp will sell two mills, which will result in 500 layoffs.", "layoff: Acme Corp |  | 500 layoffs | Planned")]
    public void A_noun_says_an_event(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp mourned the loss of two employees.")]
    [InlineData("Prosecutors began their closing arguments against Acme Corp.")]
    [InlineData("Layoffs are common in recessions.")]
    [InlineData("Acme Corp was hit by the closing of a supplier's mill.")]
    [InlineData("Acme Corp welcomed a reduction in the use of force.")]
    [InlineData("Acme Corp cheered the closure of two.")]
    [InlineData("The cuts at Acme Corp hurt.")]
    [InlineData("The U.S. completed its withdrawal from Germany.")]
    [InlineData("The United States will end sanctions on Iran.")]
    [InlineData("The United States eased export controls on China.")]
    public void Other_nouns_say_nothing(string text) => Assert.Empty(EventReading.Of(text));

    [Fact]
    public void The_title_can_tell_why_a_stop_will_end()
    {
        var found = Assert.Single(EventReading.Of("Acme Corp has closed its Denver plant.", title: "Snow storm hits the west"));
        Assert.Equal("suspension", found.Kind);
    }

    [Fact]
    public void A_noun_that_points_back_is_one_more_mention()
    {
        var found = Assert.Single(EventReading.Of("Acme Corp closed its Denver plant on Monday. The closure ends an era."));
        Assert.Equal(2, found.Mentions.Count);
    }

    [Theory]
    [InlineData("France relaxes restrictions on wine imports.", "")]
    [InlineData("Canada slackened its restrictions on beef from Chile.", "")]
    [InlineData("The lifting of France's ban on beef imports was welcomed.", "")]
    [InlineData("France announced a relaxation of its restrictions on wine imports.", "")]
    [InlineData("France announced restrictions on wine imports.", "restriction: France | restrictions |  | Happened")]
    public void A_rule_that_is_taken_back_is_none(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void An_adjective_of_a_country_is_nobody() => Assert.Empty(EventReading.Of("The loss was tied to strikes and plant shutdowns at its British and French operations."));

    [Theory]
    [InlineData("Ohio will have to adjust to a federal ban on corks.", "")]
    [InlineData("Canada protested against a ban on beef from Alberta.", "")]
    [InlineData("Canada faces a ban on beef from Alberta.", "")]
    [InlineData("Canada responded with sanctions against beef from Chile.", "restriction: Canada | beef |  | Happened")]
    [InlineData("Canada went ahead with a ban on beef from Chile.", "restriction: Canada | beef |  | Happened")]
    public void Who_is_under_a_rule_did_not_make_it(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
