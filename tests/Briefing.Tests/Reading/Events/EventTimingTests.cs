using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Events;

/// <summary>When an event is and how far it has come, in an article published on Friday, 14 March 2025.</summary>
public sealed class EventTimingTests
{
    private const string AsOf = "2025-02-11..2025-03-14";

    [Theory]
    [InlineData("Acme Corp closed its Leeds mill in April.", "Happened", "2024-04-01..2024-04-30")]
    [InlineData("Acme Corp began closing its mills last August.", "UnderWay", "2024-08-01..2024-08-31")]
    [InlineData("Acme Corp announced that it was laying off 10% of its workforce in January.", "UnderWay", "2025-01-01..2025-01-31")]
    [InlineData("Acme Corp is planning to close its Leeds mill in January.", "Planned", "2026-01-01..2026-01-31")]
    [InlineData("Acme Corp announced its decision to close its Leeds mill on Nov. 3.", "Planned", AsOf)]
    [InlineData("Acme Corp offices will be closed Friday.", "Planned", "2025-03-14..2025-03-14")]
    [InlineData("A new law is forcing Acme Corp to close its Leeds mill by Jan. 1, 2027.", "Planned", "2025-03-14..2027-01-01")]
    [InlineData("Acme Corp closed its mills until at least May 1.", "Happened", "2025-03-14..2025-05-01")]
    [InlineData("Acme Corp announced a big round of layoffs in November.", "Happened", "2024-11-01..2024-11-30")]
    [InlineData("Acme Corp announced a big round of layoffs on Monday.", "Planned", AsOf)]
    [InlineData("Acme Corp said it was pausing its flights to Leeds through January 31.", "UnderWay", "2025-03-14..2026-01-31")]
    [InlineData("Acme Corp had announced the closure of its Leeds mill.", "Happened", AsOf)]
    [InlineData("The Acme Corp mill is closed through April 30.", "UnderWay", "2025-03-14..2025-04-30")]
    [InlineData("In 2019 Acme Corp announced that it would close its Leeds mill.", "Happened", "2019-01-01..2019-12-31")]
    [InlineData("In August Acme Corp said that it was closing its Leeds mill.", "Happened", "2024-08-01..2024-08-31")]
    [InlineData("In February Acme Corp said that it was closing its Leeds mill.", "UnderWay", AsOf)]
    [InlineData("In August Acme Corp announced that it would close its Leeds mill.", "Planned", AsOf)]
    [InlineData("In August 2023 Acme Corp announced plans to open 90 shops.", "Planned", AsOf)]
    [InlineData("Acme Corp is closing its Leeds mill on Tuesday.", "Planned", "2025-03-18..2025-03-18")]
    [InlineData("The Acme Corp museum opens Friday evening.", "Planned", "2025-03-14..2025-03-14")]
    [InlineData("Diners saw Acme Corp reopen its bar on Friday.", "Happened", "2025-03-14..2025-03-14")]
    [InlineData("Acme Corp shut its Leeds mill Friday.", "Happened", "2025-03-14..2025-03-14")]
    public void What_is_done_lies_behind_the_article_and_what_is_planned_before_it(string text, string status, string when) =>
        Assert.Equal((status, when), Sketch(text));

    [Theory]
    [InlineData("This week Acme Corp, which runs two mills, laid off 900 people.", "2025-03-10..2025-03-16")]
    [InlineData("Acme Corp halted its flights and recalled its planes in 2023.", "2023-01-01..2023-12-31")]
    [InlineData("Acme Corp opened a mill in 1950 and in 1980 was sold.", "1950-01-01..1950-12-31")]
    [InlineData("Acme Corp will close its mill and cut 300 jobs in June.", "2025-06-01..2025-06-30")]
    [InlineData("Acme Corp plans to open 15 shops and remodel 80 during 2026.", "2026-01-01..2026-12-31")]
    [InlineData("Acme Corp shut its mill, stopping all work Tuesday.", "2025-03-11..2025-03-11")]
    [InlineData("Acme Corp shut its mill, bringing the total this year to four.", AsOf)]
    [InlineData("In 2023, the company said, Acme Corp opened nine shops.", "2023-01-01..2023-12-31")]
    [InlineData("In 2023 Acme Corp said it opened nine shops.", "2023-01-01..2023-12-31")]
    [InlineData("On Monday Acme Corp said it opened nine shops.", AsOf)]
    [InlineData("Acme Corp announced plans to close its mill on June 4.", "2025-06-04..2025-06-04")]
    [InlineData("Acme Corp announced plans to close its mill in November.", AsOf)]
    [InlineData("Acme Corp said a staff reduction of 20 pct is being implemented this week.", "2025-03-10..2025-03-16")]
    [InlineData("Acme Corp will close 11 of its 17 mills in Leeds – including three large ones – by 2027.", "2025-03-14..2027-12-31")]
    [InlineData("Guests live in the tower this year after a fire in January forced the closure of the Acme Corp hotel.", "2025-01-01..2025-01-31")]
    [InlineData("Acme Corp will stop making beds – two models – before the end of the year.", "2025-03-14..2025-12-31")]
    [InlineData("Louisiana banned transgender women and girls from competing on sports teams on Monday.", "2025-03-10..2025-03-10")]
    [InlineData("Acme Corp got a partner in 2021, when the company opened shops at 400 sites.", "2021-01-01..2021-12-31")]
    [InlineData("Acme Corp began suspending and cutting flights in late January.", "2025-01-22..2025-01-31")]
    [InlineData("May 6, 2024: Acme Corp closed its Leeds mill.", "2024-05-06..2024-05-06")]
    [InlineData("On Saturday the website went dark and the Acme Corp plant was shut.", "2025-03-08..2025-03-08")]
    [InlineData("Acme Corp lost money when the Acme Corp mill was closed from May 16 until June 21.", "2024-05-16..2024-06-21")]
    [InlineData("In 2023, Acme Corp cut its costs, rents and fees and closed nine mills.", "2023-01-01..2023-12-31")]
    [InlineData("In 2023 Acme Corp sold its bank and in 2024 closed nine mills.", "2024-01-01..2024-12-31")]
    [InlineData("Acme Corp will suspend work. It expects the suspension to begin next week.", "2025-03-17..2025-03-23")]
    [InlineData("Acme Corp will lay off staff. A notice says the date for the layoffs will be May 20.", "2025-05-20..2025-05-20")]
    [InlineData("In a statement this week criticizing the closure of the Acme Corp mill, the union asked for talks.", AsOf)]
    [InlineData("Crowds will gather on Saturday as Acme Corp reopens its museum.", "2025-03-15..2025-03-15")]
    [InlineData("Acme Corp stores will be closed on Labor Day.", "2025-09-01..2025-09-01")]
    [InlineData("The last cuts at Acme Corp were in 2018 when 50 people lost their jobs.", "2018-01-01..2018-12-31")]
    [InlineData("In 2022, Acme Corp announced plans to open a store in late 2023.", "2023-10-01..2023-12-31")]
    [InlineData("A virus has shut down the Acme Corp plant, a cluster that as of Monday had grown to 128 people.", AsOf)]
    [InlineData("The closure of the Acme Corp mill in Leeds signifies the greatest shift in policy since 1945.", AsOf)]
    public void A_date_belongs_to_the_verb_whose_clause_it_stands_in(string text, string when) =>
        Assert.Equal(when, Sketch(text).When);

    [Theory]
    [InlineData("Ann Lee founded Acme Corp.")]
    [InlineData("Acme Corp had opened shops in Ohio.")]
    [InlineData("Sales have grown since Acme Corp opened its Leeds mill.")]
    [InlineData("Acme Corp eventually closed its Leeds mill.")]
    [InlineData("Acme Corp shut its Leeds mill after just two months.")]
    [InlineData("A report spurred the city to establish the Acme Agency.")]
    [InlineData("Ann Lee is rich, having founded Acme Corp.")]
    [InlineData("A union was founded two years after Acme Corp closed its Leeds mill.")]
    [InlineData("Acme Corp filed for bankruptcy in May 2023 after closing its Leeds mill.")]
    [InlineData("Sales peaked in 2020, and the Acme Corp mill was closed.")]
    [InlineData("In July 2013 many guests fell ill. Acme Corp closed its Leeds bar.")]
    public void What_is_told_of_the_past_and_not_as_news_is_undated(string text)
    {
        var when = Assert.Single(EventReading.Of(text)).When;
        Assert.Equal((null, "..2025-03-14", TimeBasis.Unknown), (when.Interval, when.Bounds.ToString(), when.Basis));
    }

    [Theory]
    [InlineData("Acme Corp has founded a new school in Leeds.")]
    [InlineData("Acme Corp said that it had closed its Leeds mill.")]
    [InlineData("Acme Corp was a flop in July 2013. Acme Corp closed its Leeds bar, the company said.")]
    [InlineData("Acme Corp, which began in 2020, closed its Leeds mill.")]
    [InlineData("In February many guests fell ill. Acme Corp closed its Leeds bar.")]
    [InlineData("Acme Corp has closed its Leeds mill. Acme Corp had closed its Leeds mill.")]
    [InlineData("Acme Corp said it formed a joint venture with Bolt Inc.")]
    [InlineData("Acme Corp agreed last December to close its Leeds mill.")]
    [InlineData("Acme Corp filed for bankruptcy in February with plans to close its Leeds mill.")]
    public void What_is_told_as_news_is_as_of_the_article(string text) => Assert.Equal(AsOf, Sketch(text).When);

    [Theory]
    [InlineData("Acme Corp will restructure, closing its Leeds mill.", "Planned")]
    [InlineData("Acme Corp said that it will suspend all trade, including closing its Leeds mill.", "Planned")]
    [InlineData("Acme Corp filed for bankruptcy, closing its Leeds mill.", "Happened")]
    [InlineData("Acme Corp is among those expected to close its Leeds mill.", "Planned")]
    [InlineData("Acme Corp is in talks about closing its Leeds mill.", "Reported")]
    [InlineData("The union will stay calm after Acme Corp shuts its Leeds mill.", "Planned")]
    [InlineData("Acme Corp is inching closer to closing its Leeds mill.", "Planned")]
    [InlineData("Acme Corp was ordered to close its Leeds mill.", "Happened")]
    [InlineData("The deal will see Acme Corp close its Leeds mill.", "Planned")]
    [InlineData("The deal saw Acme Corp close its Leeds mill.", "Happened")]
    [InlineData("The board will play a role in closing the Acme Corp mill.", "Planned")]
    public void What_accompanies_a_deed_has_come_as_far(string text, string status) =>
        Assert.Contains(EventReading.Of(text), found => found.Kind == "closure" && found.Status.ToString() == status);

    [Theory]
    [InlineData("Acme Corp said it had decided against closing its Leeds mill.", "Denied")]
    [InlineData("Acme Corp dismissed rumors that it would close its Leeds mill.", "Denied")]
    [InlineData("Rumors that Acme Corp will close its Leeds mill are false, the company said.", "Denied")]
    [InlineData("Acme Corp has already closed its Leeds mill, Reuters reports.", "Happened")]
    [InlineData("There is speculation that Acme Corp will close its Leeds mill.", "Reported")]
    [InlineData("The closure of the Acme Corp mill is under consideration.", "Reported")]
    [InlineData("Acme Corp is on track to close its Leeds mill.", "Planned")]
    [InlineData("Acme Corp said it could neither confirm nor deny a report that Plonk Corp will close its mill.", "Reported")]
    public void A_rumour_is_hearsay_and_a_refuted_one_denied(string text, string status) =>
        Assert.Equal(status, Sketch(text).Status);

    [Theory]
    [InlineData("Acme Corp suspended production in Leeds until further notice.", "UnderWay")]
    [InlineData("The Acme Corp mill in Leeds has been shut for almost a month.", "UnderWay")]
    [InlineData("The Acme Corp mill in Leeds has been closed for repairs since a fire.", "UnderWay")]
    [InlineData("The Acme Corp mill in Leeds will remain closed through Sunday.", "UnderWay")]
    [InlineData("Acme Corp suspended production in Leeds for a day.", "Happened")]
    [InlineData("The Acme Corp mill in Leeds has been shut for two years.", "UnderWay")]
    [InlineData("The Acme Corp mill in Leeds has since been shut.", "Happened")]
    public void What_is_said_to_last_is_under_way(string text, string status) =>
        Assert.Equal(status, Sketch(text).Status);

    [Theory]
    [InlineData("Ann Lee founded Acme Subs, which sells rolls and bakes and bottles, in 1982 in Leeds.", "1982-01-01..1982-12-31")]
    [InlineData("Acme Corp, which has a bank, a mill and a shop, in 1982 opened a hotel.", "1982-01-01..1982-12-31")]
    [InlineData("Acme Corp, which makes beds, opened a shop at the old mill, 12 Oak Street, in February.", "2025-02-01..2025-02-28")]
    [InlineData("In 2016, Acme Corp said its Dart and Bolt cars would be discontinued.", "2016-01-01..2016-12-31")]
    [InlineData("On March 3 some life returned to the square when Acme Corp opened its zoo.", "2025-03-03..2025-03-03")]
    [InlineData("Acme Corp merged with a rival in 1995 and opened a music hall.", "..")]
    [InlineData("Acme Corp discontinued the console less than a year after its 1995 release.", "..")]
    [InlineData("Acme Corp closed its school amid an inquiry in 2020.", "2020-01-01..2020-12-31")]
    [InlineData("Acme Corp closed its shop during the 2008 crisis.", "2008-01-01..2008-12-31")]
    [InlineData("Acme Corp closed its shop after the 2008 crisis.", AsOf)]
    [InlineData("In an early 2023 earnings call, Acme Corp announced plans to lay off 700 people.", "2023-01-01..2023-03-31")]
    [InlineData("Acme Corp is closing its mills. It made the announcement about the closures on Friday.", AsOf)]
    [InlineData("Acme Corp is laying off 90 people. The union heard of the layoffs at today's meeting.", AsOf)]
    [InlineData("Acme Corp will close its mills, according to a letter from the company Monday.", AsOf)]
    [InlineData("Joblessness peaked in late 2009 after the closure of the Acme Corp mill, resulting in 550 layoffs.", "..")]
    [InlineData("Acme Corp closed its mill soon after the war began in 1980.", "..")]
    [InlineData("Acme Corp closed its mill after a fire.", AsOf)]
    [InlineData("The Acme Corp mill, a neighbor of the shop robbed Monday night, is closing its doors.", AsOf)]
    [InlineData("Acme Corp, in February, after much talk, closed its mill.", "2025-02-01..2025-02-28")]
    public void A_date_in_what_is_told_by_the_way_is_none_of_the_deed(string text, string when) =>
        Assert.Equal(when, Sketch(text).When);

    [Theory]
    [InlineData("A storm forced Acme Corp to close its mill on Tuesday.", "Happened", "2025-03-11..2025-03-11")]
    [InlineData("Drones caused an Acme Corp mill to shut down on Tuesday.", "Happened", "2025-03-11..2025-03-11")]
    [InlineData("A storm will force Acme Corp to close its mill on Tuesday.", "Planned", "2025-03-18..2025-03-18")]
    [InlineData("Acme Corp has already canceled 20 flights on Saturday.", "Planned", "2025-03-15..2025-03-15")]
    [InlineData("Acme Corp canceled 20 flights on Saturday.", "Happened", "2025-03-08..2025-03-08")]
    [InlineData("Acme Corp canceled 20 flights for Monday.", "Planned", "2025-03-17..2025-03-17")]
    public void A_weekday_is_over_where_the_verb_is(string text, string status, string when) =>
        Assert.Equal((status, when), Sketch(text));

    private static (string Status, string When) Sketch(string text)
    {
        var found = EventReading.Of(text)[0];
        return (found.Status.ToString(), $"{found.When.Interval?.From:yyyy-MM-dd}..{found.When.Interval?.To:yyyy-MM-dd}");
    }

    [Fact]
    public void What_a_deed_results_in_is_of_its_day() => Assert.Equal(
        ["in 2023", "in 2023"],
        EventReading.Of("In 2023, Acme Corp shuttered its lab after 32 years, resulting in 1,800 layoffs.").Select(told => told.When.Text.ToLowerInvariant()));

    [Theory]
    [InlineData("Acme Corp closed its mill in June 2023, and 300 workers lost their jobs.", "in June 2023", "in June 2023")]
    [InlineData("Acme Corp closed its mill in June 2023, and 300 workers lost their jobs in May.", "in June 2023", "in May")]
    [InlineData("Acme Corp closed its mill in June 2023, and 300 workers will lose their jobs.", "in June 2023", "")]
    public void What_a_deed_brings_is_of_its_time_where_it_has_none(string text, params string[] expected) =>
        Assert.Equal(expected, EventReading.Of(text).OrderBy(told => told.Kind).Select(told => told.When.Text));

    [Theory]
    [InlineData("In 2023 Acme Corp closed its lab.", "2023-01-01..2023-12-31")]
    [InlineData("In May 2023 Acme Corp closed its lab.", "2023-05-01..2023-05-31")]
    [InlineData("On March 3 Acme Corp closed its lab.", "2025-03-03..2025-03-03")]
    public void A_date_before_a_name_is_no_part_of_it(string text, string expected) =>
        Assert.Equal([expected], EventReading.Of(text).Select(told => $"{told.When.Interval!.Value.From:yyyy-MM-dd}..{told.When.Interval.Value.To:yyyy-MM-dd}"));

    [Theory]
    [InlineData("What is open on March 17?", "Acme Corp offices will be closed.", "2025-03-17..2025-03-17")]
    [InlineData("What was open on March 3?", "Acme Corp offices will be closed.", AsOf)]
    [InlineData("What is open on March 17?", "Acme Corp will close its mill.", AsOf)]
    public void What_will_be_closed_is_so_on_the_day_of_the_title(string title, string text, string when) =>
        Assert.Equal(when, Assert.Single(EventReading.Of(text, title)).When.Interval.ToString());
}
