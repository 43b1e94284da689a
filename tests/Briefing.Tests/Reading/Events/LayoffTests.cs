namespace Briefing.Tests.Reading.Events;

/// <summary>Job cuts, in the ways that they are said.</summary>
public sealed class LayoffTests
{
    [Theory]
    [InlineData("Acme Corp will put 1,000 workers on temporary layoff.", "layoff: Acme Corp | 1,000 workers | 1,000 workers | Planned")]
    [InlineData("Acme Corp will close its mill and layoff most of its 300 employees.", "closure: Acme Corp | its mill |  | Planned\nlayoff: Acme Corp | most of its 300 employees | most of its 300 employees | Planned")]
    [InlineData("Acme Corp stopped using the track, ending 33 jobs.", "layoff: Acme Corp | 33 jobs | 33 jobs | Happened")]
    [InlineData("Acme Corp will abolish 300 posts.", "layoff: Acme Corp | 300 posts | 300 posts | Planned")]
    [InlineData("Acme Corp's headcount will shrink by 10 percent.", "layoff: Acme Corp | Acme Corp's headcount | 10 percent | Planned")]
    [InlineData("The city of Reno will lay off 120 workers.", "layoff: Reno | 120 workers | 120 workers | Planned")]
    [InlineData("Nevada will eliminate 300 positions.", "layoff: Nevada | 300 positions | 300 positions | Planned")]
    [InlineData("RENO, Nev. - The city laid off 40 workers.", "layoff: Reno | 40 workers | 40 workers | Happened")]
    [InlineData("The Polk administration fired thousands of federal workers.", "layoff: Polk administration | thousands of federal workers | thousands of federal workers | Happened")]
    [InlineData("The city of Reno announced 40 layoffs.", "layoff: Reno |  | 40 layoffs | Planned")]
    [InlineData("Acme Corp will close its mill in June, with the loss of 300 jobs.", "closure: Acme Corp | its mill |  | Planned\nlayoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp will close its mill at the cost of 300 jobs.", "closure: Acme Corp | its mill |  | Planned\nlayoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("The closure of the Acme Corp mill means the loss of 300 jobs.", "closure: Acme Corp | the Acme Corp mill |  | Happened\nlayoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("About 300 jobs will be lost when Acme Corp closes its mill.", "layoff: Acme Corp | About 300 jobs | About 300 jobs | Planned")]
    [InlineData("Some 600 workers have lost their jobs since Acme Corp filed for bankruptcy.", "layoff: Acme Corp | their jobs | Some 600 workers | Happened")]
    [InlineData("The strike began in protest at Acme Corp's plans for 800 redundancies.", "layoff: Acme Corp |  | 800 redundancies | Planned")]
    [InlineData("Under a plan to cut 300 jobs, Acme Corp will borrow money.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp sold a plane as part of a plan to cut 300 jobs.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp is in the midst of a program to cut 300 jobs.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp completed a strategic review that resulted in layoffs.", "layoff: Acme Corp |  |  | Happened")]
    [InlineData("Acme Corp's plan calls for 300 job cuts.", "layoff: Acme Corp | 300 job cuts | 300 job cuts | Planned")]
    [InlineData("Acme Corp is instituting further staff reductions.", "layoff: Acme Corp | staff reductions |  | UnderWay")]
    [InlineData("Acme Corp, the third largest maker of paint in 1985, cut its workforce by some 20 pct last year.", "layoff: Acme Corp | its workforce | some 20 pct | Happened")]
    [InlineData("Acme Corp is in the midst of a program to cut employment by 25 pct.", "layoff: Acme Corp | employment | 25 pct | Planned")]
    [InlineData("Acme Corp will reduce expenses through job cuts and lower rents.", "layoff: Acme Corp | job cuts |  | Planned")]
    [InlineData("Acme Corp is cutting costs, including 300 layoffs.", "layoff: Acme Corp |  | 300 layoffs | UnderWay")]
    [InlineData("Acme Corp has taken steps to reduce costs, including a 10 pct reduction in its work force.", "layoff: Acme Corp | its work force | a 10 pct reduction | Happened")]
    [InlineData("Acme Corp has undertaken a program of extended work hours, and salary and job cuts.", "layoff: Acme Corp | job cuts |  | Planned")]
    [InlineData("Acme Corp will lay off 790 hourly, salaried and temporary workers.", "layoff: Acme Corp | 790 hourly, salaried and temporary workers | 790 hourly, salaried and temporary workers | Planned")]
    [InlineData("Acme Corp announced a 10% reduction in staff.", "layoff: Acme Corp | staff | a 10% reduction | Planned")]
    [InlineData("Acme Corp announced layoffs. About 300 workers are affected.", "layoff: Acme Corp | About 300 workers | About 300 workers | Happened")]
    [InlineData("Acme Corp responded to the collapse of prices -- from 30 dlrs to 10 dlrs -- by laying off 500 people.", "layoff: Acme Corp | 500 people | 500 people | Happened")]
    [InlineData("The Polk administration offered buyouts to nearly all federal employees.", "layoff: Polk administration | all federal employees |  | Planned")]
    [InlineData("Zolter plc said 300 jobs will go at its mill.", "layoff: Zolter | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp said 300 jobs will go to Lyon.", "")]
    public void Cutting_jobs_is_a_layoff(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp will close its mill. About 300 workers will be laid off.", "layoff: Acme Corp | About 300 workers | About 300 workers | Planned")]
    [InlineData("Acme Corp will close its mill. The mill's 300 workers will lose their jobs.", "layoff: Acme Corp | their jobs | 300 workers | Planned")]
    [InlineData("Acme Corp will close its mill. The closure will cost 300 jobs.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp will close its mill. Some 280 workers of the mill's 330 hourly employees will be laid off.", "layoff: Acme Corp | Some 280 workers | Some 280 workers | Planned")]
    [InlineData("Acme Corp will close its mill. Some 280 of the mill's workers will be laid off.", "layoff: Acme Corp | Some 280 of the mill's workers | Some 280 of the mill's workers | Planned")]
    [InlineData("Acme Corp cut 850 jobs in 1986. Acme Corp will reduce expenses through job cuts.", "layoff: Acme Corp | 850 jobs | 850 jobs | Happened\nlayoff: Acme Corp | job cuts |  | Planned")]
    [InlineData("Acme Corp closed its mill. At Bolt Inc, thousands of workers were laid off.", "layoff: Bolt Inc | thousands of workers | thousands of workers | Happened")]
    public void What_a_closure_brings_is_whose_the_closure_is(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text).Where(found => found.Kind == "layoff")));

    [Theory]
    [InlineData("Headcount will shrink in winter.")]
    [InlineData("Acme Corp put 300 workers on a bus.")]
    [InlineData("Acme Corp ended a job fair.")]
    [InlineData("Nevada lost 3,000 jobs last month.")]
    [InlineData("The United States shed 33,000 jobs last month.")]
    [InlineData("Union leaders called for job cuts at the top.")]
    [InlineData("Employment will fall due to job losses in the steel sector, Acme Corp said.")]
    [InlineData("Stopping work will require the layoff of more than 400 Ohioans.")]
    [InlineData("Senator Roe asked Acme Corp in a letter to cut 300 jobs.")]
    [InlineData("There could be further layoffs.")]
    public void Other_clauses_say_no_layoff(string text) => Assert.Empty(EventReading.Of(text));

    [Theory]
    [InlineData("Acme Corp fired workers who leaked its plans.", "")]
    [InlineData("Acme Corp fired 12 employees accused of theft.", "")]
    [InlineData("Three workers of Acme Corp were fired over a leak.", "")]
    [InlineData("Acme Corp fired 300 workers over the weekend.", "layoff: Acme Corp | 300 workers | 300 workers | Happened")]
    public void Who_is_fired_for_what_he_did_is_not_laid_off(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_is_only_suspended_lays_nobody_off() =>
        Assert.Equal("suspension", Assert.Single(EventReading.Of("Acme Corp will temporarily close its mill. The closing will affect 300 workers.")).Kind);
}
