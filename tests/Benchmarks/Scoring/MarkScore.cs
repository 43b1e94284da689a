using Benchmarks.Data;
using Bot.Commands;
using Briefing.Answers;

namespace Benchmarks.Scoring;

/// <summary>
/// Whether the words that <c>/ask</c> marks answer: an answer stands in them as whole words, or they are part of one ("Joe Biden" of "President
/// Joe Biden").
/// </summary>
internal sealed class MarkScore
{
    /// <summary>Shorter marks are part of too many answers.</summary>
    private const int ShortestPart = 4;

    private double _questions, _first, _firstThree, _shown, _characters;

    /// <summary>Of the first passage, as a share of all questions, also of those that are refused.</summary>
    public double First => _first / _questions;

    /// <summary>Of one of the first three passages.</summary>
    public double FirstThree => _firstThree / _questions;

    /// <summary>How many characters the first passage's marked words have, on average: marking everything is no art.</summary>
    public double Characters => _characters / _shown;

    public static MarkScore Of(IEnumerable<NewsQuestion> questions, Dispatcher commands)
    {
        var score = new MarkScore();
        foreach (var question in questions) score.Add(question, [.. Marks(commands.Run(new CommandRequest("/ask " + question.Words, question.At!.Value)))]);
        return score;
    }

    internal void Add(NewsQuestion question, IReadOnlyList<string> marks)
    {
        _questions++;
        if (marks.Count == 0) return;
        _shown++;
        _characters += marks[0].Length;
        var answers = question.Answers.Select(AskScore.Words).Where(words => !string.IsNullOrWhiteSpace(words)).ToList();
        if (Answers(marks[0], answers)) _first++;
        if (marks.Take(3).Any(mark => Answers(mark, answers))) _firstThree++;
    }

    private static IEnumerable<string> Marks(Reply reply) => reply is Reply.Answer answer ? answer.Groups.SelectMany(group => group.Findings).Select(finding => finding.Text) : [];

    private static bool Answers(string mark, List<string> answers)
    {
        var words = AskScore.Words(mark).Replace(". ", " ", StringComparison.Ordinal);
        return answers.Exists(answer => words.Contains(answer, StringComparison.Ordinal) || (mark.Length >= ShortestPart && answer.Contains(words, StringComparison.Ordinal)));
    }
}
