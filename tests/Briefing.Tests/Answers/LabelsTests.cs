using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Briefing.Answers;
using Briefing.Reading.Lexicon;

namespace Briefing.Tests.Answers;

/// <summary>The bot's own words in Chinese: all that the code says through <see cref="Labels"/>, with the same values in them.</summary>
public sealed partial class LabelsTests
{
    private static readonly Dictionary<string, string> Chinese = LexiconFile.Table("labels.zh.tsv").ToDictionary(row => row[0], row => row[1]);

    [Fact]
    public void Everything_said_through_labels_has_its_Chinese()
    {
        var said = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .SelectMany(line => Call().Matches(line))
            .SelectMany(call => Literal().Matches(call.Value).Select(literal => literal.Groups["words"].Value))
            .ToHashSet();

        Assert.True(said.Count > 30, $"Only {said.Count} were found in the code.");
        Assert.Empty(said.Except(Chinese.Keys));
    }

    [Fact]
    public void Each_row_holds_the_values_of_its_English_words_no_more_and_no_less()
    {
        static IEnumerable<string> Values(string words) => Value().Matches(words).Select(value => value.Value).Distinct().Order(StringComparer.Ordinal);
        foreach (var (english, chinese) in Chinese) Assert.Equal((english, string.Join(' ', Values(english))), (english, string.Join(' ', Values(chinese))));
    }

    [Theory]
    [InlineData(1, "1 more names no organisation, and is not listed.", "另有1条没有写明机构，未列入。")]
    [InlineData(3, "3 more name no organisation, and are not listed.", "另有3条没有写明机构，未列入。")]
    public void A_number_of_things_is_counted_in_either_language(int count, string english, string chinese)
    {
        string Said(Labels labels) => labels.Counted(count, "{0} more names no organisation, and is not listed.", "{0} more name no organisation, and are not listed.");
        Assert.Equal((english, chinese), (Said(Labels.English), Said(Labels.Chinese)));
    }

    private static string SourceFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src");

    [GeneratedRegex("""[Ll]abels\.(Of|Counted)\((?:[^"()]|"[^"]*"|\([^()]*\))*""")]
    private static partial Regex Call();

    /// <summary>Words, and no format as <c>"O"</c>.</summary>
    [GeneratedRegex("\"(?<words>[^\"]*[a-z][^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Value();
}
