using System.CommandLine;
using Benchmarks.Data;
using Benchmarks.Retrieval;
using Benchmarks.Scoring;

namespace Benchmarks.Verbs;

/// <summary><c>verify</c>: holds the scoring against cases worked out by hand. Exit code 1 when one differs.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var verb = new Command("verify", "Checks the scoring itself.");
        verb.SetAction(_ =>
        {
            var wrong = Cases().Where(one => Math.Abs(one.Found - one.Right) > 1e-9).ToList();
            foreach (var (name, found, right) in wrong) Console.Error.WriteLine($"{name} is {found}, and should be {right}.");
            return wrong.Count == 0 ? 0 : 1;
        });
        return verb;
    }

    private static IEnumerable<(string Name, double Found, double Right)> Cases()
    {
        List<RankingQuery> queries = [new("first", ["a", "b"]), new("second", ["c", "z"])];
        var runs = new Dictionary<string, string[]> { ["first"] = ["a", "x", "b"], ["second"] = ["x", "c", "y"] };

        // (1/1 + 2/3) / 2 = 5/6 and (1/2) / 2 = 1/4.
        yield return ("the mean average precision", RankingScore.MeanAveragePrecision(queries, words => runs[words]), ((5.0 / 6) + (1.0 / 4)) / 2);
        yield return ("the share of first articles that are relevant", RankingScore.FirstIsRelevant(queries, words => runs[words]), 0.5);

        NewsQuestion[] questions = [new("1", "Which firm?", null, ["Oaken’s"], ["a"]), new("2", "How much?", null, ["£12.4 million"], ["b"])];
        FoundPassage[] passages = [new("x", "Oakenfold said so."), new("a", "“Oaken,” she said."), new("b", new string('-', 400) + "12.4 million"), new("c", "It cost £12.4 million.")];
        var score = AskScore.Of(questions, question => question.Id == "1" ? passages : [passages[2], passages[3]]);
        yield return ("article@1", score.ArticleAt1, 0.5);
        yield return ("the mean reciprocal rank", score.Mrr, 0.75);
        yield return ("answer@1", score.AnswerAt1, 0);
        yield return ("answer@5", score.AnswerAt5, 1);

        var marks = new MarkScore();
        marks.Add(questions[0], ["Oaken"]);
        marks.Add(questions[1], ["the bridge", "£12.4 million in all"]);
        marks.Add(questions[0] with { Answers = ["Lord Oaken of Marsh"] }, ["Oaken of Marsh"]);
        marks.Add(questions[1], []);
        yield return ("the marked words of the first passage", marks.First, 0.5);
        yield return ("the marked words of the first three", marks.FirstThree, 0.75);
        yield return ("the length of the first marks", marks.Characters, (5.0 + 10 + 14) / 3);
    }
}
