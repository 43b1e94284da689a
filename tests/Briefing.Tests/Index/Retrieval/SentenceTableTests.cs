using Briefing.Articles;
using Briefing.Index.Retrieval;
using Briefing.Index.Terms;

namespace Briefing.Tests.Index.Retrieval;

public sealed class SentenceTableTests
{
    [Fact]
    public void Sentences_come_back_as_they_were_packed()
    {
        var writer = new SentenceTableWriter();
        var words = TermReader.Read("mill closed");
        writer.Add(new TextSpan(0, 0, 11), SentenceEvidence.Heading, words, []);
        writer.Add(new TextSpan(300, 100_000, 200_000), SentenceEvidence.Person | SentenceEvidence.Question, [], words);

        var reader = new SentenceTableReader(writer.ToArray());
        Assert.True(reader.Next());
        Assert.Equal((new TextSpan(0, 0, 11), SentenceEvidence.Heading), (reader.Span, reader.Evidence));
        Assert.Equal(words.Select(word => word.Hash), reader.Terms.ToArray());
        Assert.True(reader.OtherNames.IsEmpty);
        Assert.True(reader.Next());
        Assert.Equal((new TextSpan(300, 100_000, 200_000), SentenceEvidence.Person | SentenceEvidence.Question), (reader.Span, reader.Evidence));
        Assert.Equal(words.Select(word => word.Hash), reader.OtherNames.ToArray());
        Assert.False(reader.Next());
    }
}
