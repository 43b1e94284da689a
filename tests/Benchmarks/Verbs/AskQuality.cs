using Benchmarks.Data;
using Benchmarks.Figures;
using Benchmarks.Retrieval;
using Benchmarks.Scoring;
using Briefing.Articles;

namespace Benchmarks.Verbs;

/// <summary>Questions about the news: the right article, the answering passage, its marked words, and refusals.</summary>
internal sealed class AskQuality(MeasuringData data, string folder)
{
    private const int Top = 10;

    private readonly IReadOnlyList<NewsQuestion> _questions = data.Questions();

    public List<Figure> Measure()
    {
        var news = data.News();
        var (dated, undated, answers) = MeasureBot(news);
        using var articles = Bm25.English(Path.Combine(folder, "bm25"));
        using var paragraphs = new Bm25Paragraphs(Path.Combine(folder, "bm25-paragraphs"));
        using var fts5 = new Fts5(Path.Combine(folder, "fts5"));
        using var postgres = Postgres.TryStart();
        if (postgres is null) Console.Error.WriteLine("PostgreSQL: " + PostgresServer.HowToInstall);
        paragraphs.Add(news);
        var plain = Score(articles, news)!;
        var passages = AskScore.Of(_questions, question => paragraphs.Find(question.Words, Top));
        var (sqlite, server) = (Score(fts5, news), Score(postgres, news));

        return
        [
            Row("ask with the day asked: article@1", dated, 0.80, score => score.ArticleAt1),
            Row("ask with the day asked: article@10", dated, 0.96, score => score.ArticleAt10),
            Row("ask with the day asked: MRR", dated, 0.86, score => score.Mrr),
            Row("ask without it: article@1", undated, 0.74, score => score.ArticleAt1),
            Row("ask without it: article@10", undated, 0.95, score => score.ArticleAt10),
            Row("ask without it: MRR", undated, 0.82, score => score.Mrr),
            new("ask: answer@1", dated.AnswerAt1, passages.AnswerAt1, Bound.AtLeast(0.45)) { Note = "BM25 over paragraphs" },
            new("ask: answer@5", dated.AnswerAt5, passages.AnswerAt5, Bound.AtLeast(0.74)) { Note = "BM25 over paragraphs" },
            .. answers,
        ];

        Figure Row(string measure, AskScore ours, double least, Func<AskScore, double> value) =>
            new(measure, value(ours), value(plain), Bound.AtLeast(least)) { Fts5 = sqlite is null ? null : value(sqlite), Postgres = server is null ? null : value(server) };
    }

    private (AskScore Dated, AskScore Undated, List<Figure> Answers) MeasureBot(IReadOnlyList<ArticleDraft> news)
    {
        using var bot = new BriefingRetrieval(Path.Combine(folder, "bot"));
        bot.Add(news);
        var commands = bot.Commands();
        var marks = MarkScore.Of(_questions, commands);
        var unanswerable = data.Unanswerable().ToLookup(question => question.Id.StartsWith('w'));
        return (
            AskScore.Of(_questions, question => bot.FindPassages(question.Words, question.At, Top)),
            AskScore.Of(_questions, question => bot.FindPassages(question.Words, null, Top)),
            [
                new("/ask: the marked words answer, first passage", marks.First) { Note = $"{marks.Characters:0} characters, on average" },
                new("/ask: the marked words answer, one of the first three", marks.FirstThree),
                new("/ask: refused, outside the news", RefusalScore.Refused(unanswerable[true], commands), Required: Bound.AtLeast(0.85)),
                new("/ask: refused, news not in the sources", RefusalScore.Refused(unanswerable[false], commands), Required: Bound.AtLeast(0.40)),
                new("/ask: wrongly refused", RefusalScore.Refused(_questions, commands), Required: Bound.AtMost(0.08)),
            ]);
    }

    private AskScore? Score(IRetrieval? peer, IReadOnlyList<ArticleDraft> news)
    {
        if (peer is null) return null;
        peer.Add(news);
        return AskScore.Of(_questions, question => [.. peer.Find(question.Words, question.At, Top).Select(article => new FoundPassage(article, ""))]);
    }
}
