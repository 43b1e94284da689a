using System.Runtime.InteropServices;
using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Pseudo-relevance feedback: what the best articles speak of beside the question's words, and how much of that each other
/// article speaks of. After the relevance model of Lavrenko and Croft (2001), with the articles found as the language: what most
/// of them hold tells nothing, so that it takes many.
/// </summary>
internal sealed class Feedback
{
    /// <summary>Fewer articles than this do not tell which words are rare.</summary>
    public const int FewestArticles = 50;

    /// <summary>An article farther down a list than this is left alone.</summary>
    public const int MostArticles = 400;

    /// <summary>The best articles, that are listened to, and the words taken of them.</summary>
    private const int Heard = 8, MostWords = 40;

    /// <summary>The best are listened to by their odds to this power, so that the first does not drown the others.</summary>
    private const double Evenness = 0.5;

    private readonly AskedWords _asked;
    private readonly List<Dictionary<uint, int>> _articles = [];
    private readonly Dictionary<uint, int> _holding = [];

    public Feedback(AskedWords asked) => _asked = asked;

    /// <summary>Adds an article; the best are to come first.</summary>
    public void Add(ReadOnlySpan<byte> table)
    {
        var words = new Dictionary<uint, int>();
        for (var reader = new SentenceTableReader(table); reader.Next();)
        {
            foreach (var hash in reader.Terms)
            {
                if (_asked.Index.Find(hash) < 0) CollectionsMarshal.GetValueRefOrAddDefault(words, IndexTerm.StemOf(hash), out _)++;
            }
        }

        foreach (var word in words.Keys) CollectionsMarshal.GetValueRefOrAddDefault(_holding, word, out _)++;
        _articles.Add(words);
    }

    /// <param name="scores">Of the articles, in the order they were added.</param>
    /// <returns>For each, the cosine of its words and those of the best articles, itself left out.</returns>
    public double[] Kinships(IReadOnlyList<double> scores)
    {
        var weights = scores.Take(Heard).Select(score => Math.Exp(Evenness * (score - scores[0]))).ToArray();
        var common = Common(weights, without: -1);
        return [.. _articles.Select((words, at) => Cosine(words, at < weights.Length ? Common(weights, at) : common))];
    }

    /// <summary>The words that tell most of the best articles, but one.</summary>
    private Dictionary<uint, double> Common(double[] weights, int without)
    {
        var common = new Dictionary<uint, double>();
        for (var at = 0; at < weights.Length; at++)
        {
            if (at == without) continue;
            foreach (var (word, count) in _articles[at]) CollectionsMarshal.GetValueRefOrAddDefault(common, word, out _) += weights[at] * Weight(word, count);
        }

        return common.OrderByDescending(word => word.Value).ThenBy(word => word.Key).Take(MostWords).ToDictionary();
    }

    private double Cosine(Dictionary<uint, int> words, Dictionary<uint, double> common)
    {
        var both = common.Sum(word => words.TryGetValue(word.Key, out var count) ? word.Value * Weight(word.Key, count) : 0);
        return both == 0 ? 0 : both / (Length(common.Values) * Length(words.Select(word => Weight(word.Key, word.Value))));
    }

    /// <summary>The more of a word an article has, and the fewer of the others have it.</summary>
    private double Weight(uint word, int count) => count / (count + 1.0) * Math.Log((_articles.Count + 1) / (_holding[word] + 0.5));

    private static double Length(IEnumerable<double> weights) => Math.Sqrt(weights.Sum(weight => weight * weight));
}
