using Briefing.Reading.Lexicon;

namespace Briefing.Tests.Reading.Lexicon;

public class WordGroupsTests
{
    private static readonly string[][] Rows = [.. LexiconFile.Table("word-groups.txt")];

    public static TheoryData<string, string> Groups => [.. Rows.Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_group_has_each_of_its_words_once(string group, string words)
    {
        Assert.Distinct(words.Split(' '));
        Assert.All(words.Split(' '), word => Assert.True(WordGroups.Of(group).Contains(word)));
    }

    [Fact]
    public void A_group_that_the_file_lacks_is_an_error() => Assert.Throws<KeyNotFoundException>(() => WordGroups.Of("no-such-group"));
}
