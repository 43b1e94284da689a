using Briefing.Index.Terms;

namespace Briefing.Tests.Index.Terms;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("The mills were closing", "mill close")]
    [InlineData("closures", "close")]
    [InlineData("led by a leader", "lead lead")]
    [InlineData("won", "win")]
    [InlineData("laid off 40 by layoffs and lay-offs", "layoff 40 layoff layoff")]
    [InlineData("eggs are laid in May", "egg lay")]
    [InlineData("shutting down before a shutdown", "shutdown shutdown")]
    [InlineData("took it over", "take")]
    [InlineData("1,800 jobs", "1800 job")]
    [InlineData("the U.S. and the US", "u.s u.s")]
    [InlineData("they told us", "tell")]
    [InlineData("THEY TOLD US", "tell")]
    [InlineData("E.coli", "e coli")]
    [InlineData("Café O'Brien's", "cafe obrien")]
    [InlineData("rumoured colours of the organised labour centre", "rumor color organ labor center")]
    [InlineData("rumored colors of the organized labor center", "rumor color organ labor center")]
    [InlineData("an analysis of cancelled programmes", "analyz cancel program")]
    [InlineData("four hours of exercise", "four hour exercis")]
    [InlineData("研究院", "研究 研 究院 究 院")]
    [InlineData("在IBM", "在 ibm")]
    [InlineData("", "")]
    public void A_text_becomes_its_terms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TermReader.Read(text).Select(term => term.Text)));

    [Theory]
    [InlineData("closed by Ann", 2, TermKind.Capitalised)]
    [InlineData("closed by ANN", 2, TermKind.Capitalised)]
    [InlineData("CLOSED BY ANN", 2, TermKind.Word)]
    [InlineData("在IBM", 1, TermKind.Capitalised)]
    [InlineData("Ann closed", 0, TermKind.Word)]
    [InlineData("closed 40 mills", 1, TermKind.Number)]
    internal void A_term_tells_what_it_is_without_a_reading(string text, int at, TermKind kind)
    {
        var terms = TermReader.Read(text);
        Assert.Equal(kind, IndexTerm.KindOf(terms[Math.Min(at, terms.Count - 1)].Hash));
    }

    [Fact]
    public void A_kind_leaves_stem_and_form_alone()
    {
        var word = TermReader.Read("closed")[0];
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            Assert.Equal(kind, IndexTerm.KindOf(word.As(kind).Hash));
            Assert.True(IndexTerm.IsExact(word.Hash, word.As(kind).Hash));
            Assert.Equal(IndexTerm.StemOf(word.Hash), IndexTerm.StemOf(word.As(kind).Hash));
        }
    }

    [Fact]
    public void Forms_of_a_word_share_the_stem_but_not_the_hash()
    {
        var (close, closed) = (TermReader.Read("close")[0], TermReader.Read("closed")[0]);
        Assert.Equal(IndexTerm.StemOf(close.Hash), IndexTerm.StemOf(closed.Hash));
        Assert.NotEqual(close.Hash, closed.Hash);
    }
}
