using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using Benchmarks.Chat;
using Benchmarks.Corpora;
using Benchmarks.Figures;
using Benchmarks.Timing;
using Bot.Commands;
using Briefing;
using Briefing.Articles;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>desk --data DIR</c>: questions while three moderators push two hundred articles, one after the other each, beside the same questions
/// when nobody does. They are through in seconds, so they do it several times: a percentile needs some hundred questions.
/// </summary>
internal static class DeskVerb
{
    public const string Name = "desk";

    private const int Moderators = 3, Pushed = 200, Rounds = 20, WarmUps = 200, IdleQuestions = 1_000;

    /// <summary>What the articles are made of lies far behind those that the index is made of.</summary>
    private const int Fresh = 1_000_000;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Milliseconds of questions while moderators push, beside idle ones.") { options.Data, options.Work, options.Articles };
        verb.SetAction(async (parsed, cancel) =>
        {
            var folder = options.LargeIndex(parsed);
            var articles = new SentenceExchange(options.DataOf(parsed).News()).From(Fresh).Take(Pushed).Select(Named).ToList();
            using var library = BriefingLibrary.Open(folder, readOnly: false, TimeProvider.System);
            library.Duplicates.CatchUp(cancel);
            var questions = new DeskQuestions(new Dispatcher(library));
            await questions.AskAsync(asked => asked < WarmUps, TimeSpan.Zero);
            var idle = await questions.AskAsync(asked => asked < IdleQuestions, Pace);

            var pushes = new Times();
            var pushed = new ConcurrentDictionary<ArticleId, string>();
            var pushing = PushAsync(articles, library, pushed, pushes, cancel);
            var busy = await questions.AskAsync(_ => !pushing.IsCompleted, Pace);
            await pushing;
            options.Report(
                parsed,
                Name,
                [
                    new Figure("questions, p50 ms", busy.Percentile(50), idle.Percentile(50)) { Note = $"{busy.Count:#,0} questions during the push" },
                    new Figure("questions, p99 ms", busy.Percentile(99), idle.Percentile(99), Bound.RatioAtMost(2)),
                    new Figure("a push until it can be found, p99 ms", pushes.Percentile(99), Required: Bound.AtMost(1_000)),
                    new Figure("articles lost", pushed.Count(article => library.Store.Find(article.Key)?.Text != article.Value), Required: Bound.AtMost(0)),
                ],
                FigureTable.BesideIdle);
        });
        return verb;
    }

    private static async Task PushAsync(
        List<ArticleDraft> articles, BriefingLibrary library, ConcurrentDictionary<ArticleId, string> pushed, Times pushes, CancellationToken cancel)
    {
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(articles.Chunk((Pushed + Moderators - 1) / Moderators).Select((own, moderator) => Task.Run(() => Push(library, own.Select(Stamped), moderator, pushed, pushes), cancel)));
        }
    }

    /// <summary>The same two hundred in every round and run, so that the index does not grow by them.</summary>
    private static ArticleDraft Named(ArticleDraft article, int number) => article with { Id = new ArticleId(string.Create(CultureInfo.InvariantCulture, $"desk-{number}")), HasOwnId = true };

    /// <summary>With other words each time: nothing is done for a text that is there already.</summary>
    private static ArticleDraft Stamped(ArticleDraft article) => article with { Text = string.Create(CultureInfo.InvariantCulture, $"{article.Text}\nPushed at {TimeProvider.System.GetUtcNow():O}.") };

    private static void Push(BriefingLibrary library, IEnumerable<ArticleDraft> articles, int moderator, ConcurrentDictionary<ArticleId, string> pushed, Times pushes)
    {
        foreach (var article in articles)
        {
            pushed[article.Id] = article.Text;
            var began = TimeProvider.System.GetTimestamp();
            _ = library.Newsdesk.Push([article], string.Create(CultureInfo.InvariantCulture, $"moderator {moderator}")).Count();
            lock (pushes) pushes.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }
    }
}
