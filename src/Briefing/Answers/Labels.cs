using System.Globalization;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Answers;

/// <summary>The words of an answer that are the bot's own, in the asker's language: headings, states, reasons, notes. Never an article's.</summary>
public sealed class Labels
{
    private readonly Dictionary<string, string> _words;

    private Labels(Dictionary<string, string> words) => _words = words;

    public static Labels English { get; } = new([]);

    /// <summary>Those of <c>labels.zh.tsv</c>.</summary>
    public static Labels Chinese { get; } = new(LexiconFile.Table("labels.zh.tsv").ToDictionary(row => row[0], row => row[1]));

    /// <param name="question">A question in plain words: its language is the asker's. A command's argument may be any place's name, and tells nothing.</param>
    public static Labels For(string question) => Script.HasIdeograph(question) ? Chinese : English;

    /// <param name="english">The English words, {0} and so on standing for values.</param>
    /// <param name="values">What to put in.</param>
    public string Of(string english, params object[] values) => string.Format(CultureInfo.InvariantCulture, _words.GetValueOrDefault(english, english), values);

    /// <summary>What is said of a number of things, which {0} stands for.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The English words for one.</param>
    /// <param name="many">Those for none or more.</param>
    /// <param name="values">What to put in for {1} and so on.</param>
    public string Counted(int count, string one, string many, params object[] values) => Of(count == 1 ? one : many, [count, .. values]);
}
