using Briefing.Index.Terms;

namespace Briefing.Tests.Index.Terms;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("The mills were closing", "mill close")]
    [InlineData("closures", "close")]
    [InlineData("led by a leader", "lead lead")]
    [InlineData("won", "win")]
    [InlineData("1,800 jobs", "1800 job")]
    [InlineData("the U.S. and the US", "u.s u.s")]
    [InlineData("they told us", "tell")]
    [InlineData("THEY TOLD US", "tell")]
    [InlineData("E.coli", "e coli")]
    [InlineData("Café O'Brien's", "cafe obrien")]
    [InlineData("研究院", "研究 究院")]
    [InlineData("在IBM", "在 ibm")]
    [InlineData("", "")]
    public void A_text_becomes_its_terms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TermReader.Read(text).Select(term => term.Text)));

    [Fact]
    public void Forms_of_a_word_share_the_stem_but_not_the_hash()
    {
        var (close, closed) = (TermReader.Read("close")[0], TermReader.Read("closed")[0]);
        Assert.Equal(IndexTerm.StemOf(close.Hash), IndexTerm.StemOf(closed.Hash));
        Assert.NotEqual(close.Hash, closed.Hash);
    }
}
