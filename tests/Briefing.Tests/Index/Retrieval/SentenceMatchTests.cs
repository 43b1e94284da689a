using System.Numerics;
using Briefing.Articles;
using Briefing.Index.Retrieval;
using Briefing.Index.Terms;
using Briefing.Reading.Places;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Briefing.Tests.Index.Retrieval;

public sealed class SentenceMatchTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("海南岛屿", "海南的岛屿", 0)]
    [InlineData("海南岛屿", "海南岛", 1)]
    [InlineData("海南岛屿", "海南岛屿", 2)]
    [InlineData("old paper mill", "the old mill made paper", 0)]
    [InlineData("old paper mill", "a paper mill", 1)]
    public void Words_stand_side_by_side_as_in_the_question_and_a_character_does_not_so_with_its_own_pair(string question, string sentence, int pairs) =>
        Assert.Equal(pairs, BitOperations.PopCount(Match(question, sentence).Pairs));

    private SentenceMatch Match(string question, string sentence)
    {
        _folder.Put("a", sentence);
        var writer = new SentenceTableWriter([]);
        writer.Add(new TextSpan(1, 0, sentence.Length), SentenceEvidence.None, TermReader.Read(sentence), []);
        var reader = new SentenceTableReader(writer.ToArray());
        reader.Next();
        using var directory = FSDirectory.Open(_folder.LucenePath);
        using var index = DirectoryReader.Open(directory);
        return SentenceMatch.Of(AskedWords.Read(question, index.Context, Gazetteer.Load()), ref reader, [], new int[AskedWords.MostTerms]);
    }
}
