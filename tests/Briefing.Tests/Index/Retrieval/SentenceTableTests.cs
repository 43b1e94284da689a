using Briefing.Articles;
using Briefing.Index.Retrieval;
using Briefing.Index.Terms;

namespace Briefing.Tests.Index.Retrieval;

public sealed class SentenceTableTests
{
    [Fact]
    public void Names_and_sentences_come_back_as_they_were_packed()
    {
        var (words, name) = (TermReader.Read("mill closed"), TermReader.Read("Deep Graph Library"));
        var writer = new SentenceTableWriter([words, name]);
        writer.Add(new TextSpan(0, 0, 11), SentenceEvidence.Heading, words, []);
        writer.Add(new TextSpan(300, 100_000, 200_000), SentenceEvidence.Person | SentenceEvidence.Question, [], [1, 0]);

        var reader = new SentenceTableReader(writer.ToArray());
        Assert.True(reader.NextName());
        Assert.True(reader.NextName());
        Assert.Equal(name.Select(word => word.Hash), reader.Terms.ToArray());
        Assert.False(reader.NextName());
        Assert.True(reader.Next());
        Assert.Equal((new TextSpan(0, 0, 11), SentenceEvidence.Heading), (reader.Span, reader.Evidence));
        Assert.Equal(words.Select(word => word.Hash), reader.Terms.ToArray());
        Assert.False(reader.NextMention(out _));
        Assert.True(reader.Next());
        Assert.Equal((new TextSpan(300, 100_000, 200_000), SentenceEvidence.Person | SentenceEvidence.Question), (reader.Span, reader.Evidence));
        Assert.True(reader.Terms.IsEmpty);
        Assert.True(reader.NextMention(out var first));
        Assert.True(reader.NextMention(out var second));
        Assert.Equal((1, 0), (first, second));
        Assert.False(reader.Next());
    }

    [Fact]
    public void Names_and_mentions_may_be_left_unread()
    {
        var words = TermReader.Read("mill closed");
        var writer = new SentenceTableWriter([words, words]);
        writer.Add(new TextSpan(1, 0, 11), SentenceEvidence.None, words, [0, 1]);
        writer.Add(new TextSpan(2, 20, 31), SentenceEvidence.None, [], [1]);
        var reader = new SentenceTableReader(writer.ToArray());
        Assert.True(reader.Next());
        Assert.True(reader.Next());
        Assert.Equal(2, reader.Span.Paragraph);
        Assert.False(reader.Next());
    }

    [Fact]
    public void A_table_of_nothing_has_no_sentences() => Assert.False(new SentenceTableReader([]).Next());
}
