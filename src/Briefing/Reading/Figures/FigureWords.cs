using System.Globalization;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Figures;

/// <summary>What a word does in a figure.</summary>
internal enum FigureRole
{
    None,
    Number,

    /// <summary>Multiplies the number before it: "million".</summary>
    Scale,

    /// <summary>A vague number: "hundreds of".</summary>
    Many,
    Qualifier,
    Unit,
    Currency,

    /// <summary>A noun that is counted without an s: "people".</summary>
    Plural,
}

/// <summary>The words of <c>figure-words.tsv</c>.</summary>
internal sealed class FigureWords
{
    private readonly WordTable<FigureRole> _roles =
        WordTable.Of(LexiconFile.Table("figure-words.tsv"), row => row[0], row => Enum.Parse<FigureRole>(row[1], ignoreCase: true));

    private readonly WordTable<(double Least, double Most)> _values =
        WordTable.Of(LexiconFile.Table("figure-words.tsv").Where(row => row.Length > 2), row => row[0], row => (Number(row[2]), Number(row[3])));

    public static FigureWords Shared { get; } = new();

    /// <param name="word">In lower case; two or three words are joined by a space.</param>
    public FigureRole Of(string word) => _roles.GetValueOrDefault(word);

    public FigureRole Of(SpeltWord word) => _roles.GetValueOrDefault(word);

    /// <summary>The least and the most that a number word can mean; null when it is none, or means too much.</summary>
    /// <param name="word">In lower case.</param>
    public (double Least, double Most)? ValueOf(string word) => _values.TryGetValue(word, out var value) ? value : null;

    private static double Number(string written) => double.Parse(written, CultureInfo.InvariantCulture);
}
