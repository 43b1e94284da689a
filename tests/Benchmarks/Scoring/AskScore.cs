using System.Text.RegularExpressions;
using Benchmarks.Data;
using Benchmarks.Retrieval;

namespace Benchmarks.Scoring;

/// <summary>
/// How well passages answer questions about the news. An article is right when the question names it; a passage, when an
/// answer stands in its first 400 characters as whole words: a reader in a channel sees no more.
/// </summary>
internal sealed partial class AskScore
{
    private const int Glance = 400;
    private const int Deepest = 10;

    private double _questions, _article1, _article10, _reciprocal, _answer1, _answer5;

    public double ArticleAt1 => _article1 / _questions;

    public double ArticleAt10 => _article10 / _questions;

    /// <summary>The mean of one over the rank of the first right article, among the first ten.</summary>
    public double Mrr => _reciprocal / _questions;

    public double AnswerAt1 => _answer1 / _questions;

    public double AnswerAt5 => _answer5 / _questions;

    public static AskScore Of(IEnumerable<NewsQuestion> questions, Func<NewsQuestion, IReadOnlyList<FoundPassage>> find)
    {
        var score = new AskScore();
        foreach (var question in questions) score.Add(question, find(question));
        return score;
    }

    private void Add(NewsQuestion question, IReadOnlyList<FoundPassage> found)
    {
        _questions++;
        var rank = found.Select(passage => passage.Article).Distinct().Take(Deepest).Index().Where(one => question.Articles.Contains(one.Item)).Select(one => one.Index + 1).FirstOrDefault();
        if (rank == 1) _article1++;
        if (rank > 0) _article10++;
        if (rank > 0) _reciprocal += 1.0 / rank;

        var answers = question.Answers.Select(Words).Where(words => !string.IsNullOrWhiteSpace(words)).ToList();
        var holds = found.Take(5).Select(passage => Holds(passage.Text, answers)).ToList();
        if (holds is [true, ..]) _answer1++;
        if (holds.Contains(true)) _answer5++;
    }

    private static bool Holds(string passage, List<string> answers)
    {
        var words = Words(FirstCharacters(passage)).Replace(". ", " ", StringComparison.Ordinal);
        return answers.Exists(answer => words.Contains(answer, StringComparison.Ordinal));
    }

    /// <summary>The first 400 characters, surrogate pairs counting as one.</summary>
    private static string FirstCharacters(string text) => text.Length <= Glance ? text : string.Concat(text.EnumerateRunes().Take(Glance));

    /// <summary>In small letters, without possessives, quotation marks and most punctuation; a space before and after.</summary>
    internal static string Words(string text) => $" {NoWord().Replace(Dropped().Replace(text, "").ToLowerInvariant(), " ").Trim(' ', '.')} ";

    [GeneratedRegex("[’']s\\b|[“”\"‘’']")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"[^\p{L}\p{N}_%$€£.]+")]
    private static partial Regex NoWord();
}
