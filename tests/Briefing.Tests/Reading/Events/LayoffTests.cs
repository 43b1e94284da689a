namespace Briefing.Tests.Reading.Events;

/// <summary>Job cuts, in the ways that they are said.</summary>
public sealed class LayoffTests
{
    [Theory]
    [InlineData("Acme Corp will put 1,000 workers on temporary layoff.", "layoff: Acme Corp | 1,000 workers | 1,000 workers | Planned")]
    [InlineData("Acme Corp has 300 workers on indefinite layoff.", "layoff: Acme Corp | 300 workers | 300 workers | Happened")]
    [InlineData("Acme Corp will close its mill and layoff most of its 300 employees.", "closure: Acme Corp | its mill |  | Planned\nlayoff: Acme Corp | most of its 300 employees | 300 employees | Planned")]
    [InlineData("Acme Corp will do away with 300 jobs.", "layoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Acme Corp stopped using the track, ending 33 jobs.", "layoff: Acme Corp | 33 jobs | 33 jobs | Happened")]
    [InlineData("Acme Corp will abolish 300 posts.", "layoff: Acme Corp | 300 posts | 300 posts | Planned")]
    [InlineData("Acme Corp's headcount will fall by 10 percent.", "layoff: Acme Corp | Acme Corp's headcount | 10 percent | Planned")]
    [InlineData("Acme Corp furloughed most of its staff.", "layoff: Acme Corp | most of its staff |  | Happened")]
    public void Cutting_jobs_is_a_layoff(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Headcount will fall in winter.")]
    [InlineData("Acme Corp put 300 workers on a bus.")]
    [InlineData("Acme Corp ended a job fair.")]
    public void Other_clauses_say_no_layoff(string text) => Assert.Empty(EventReading.Of(text));
}
