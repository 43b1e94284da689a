using System.Globalization;
using Briefing.Index.Terms;
using Briefing.Reading.Lexicon;

namespace Briefing.Index.Retrieval;

/// <summary>How common everyday words are, whatever the index holds.</summary>
internal static class CommonWords
{
    /// <summary>A news article has about so many words.</summary>
    private const double WordsOfArticle = 500;

    private const double Million = 1_000_000;

    private static readonly WordTable<double> Rates = ReadRates();

    /// <summary>The share of news articles that hold a term, were its places spread evenly (Poisson); 0 for what is not of everyday.</summary>
    /// <param name="term">The stem.</param>
    public static double ShareOf(string term) => 1 - Math.Exp(-WordsOfArticle * Rates.GetValueOrDefault(term));

    /// <summary>By stem, as articles are: "elect" has what "election" has too.</summary>
    private static WordTable<double> ReadRates() => WordTable.Of(
        LexiconFile.Table("index/commonness.txt").GroupBy(row => WordForms.Of(row[0]).Text, row => double.Parse(row[1], CultureInfo.InvariantCulture) / Million),
        rows => rows.Key,
        rows => rows.Sum());
}
