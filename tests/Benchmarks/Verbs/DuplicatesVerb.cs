using System.CommandLine;
using System.Globalization;
using Benchmarks.Corpora;
using Benchmarks.Figures;
using Benchmarks.Timing;
using Briefing.Articles;
using Briefing.Intake.Duplicates;

namespace Benchmarks.Verbs;

/// <summary><c>duplicates --data DIR</c>: how many edited copies are known again, how many tellings of the same event by another publisher are not taken for copies, and what asking costs.</summary>
internal static class DuplicatesVerb
{
    public const string Name = "duplicates";

    private const int CopiesOfEachEdit = 100;
    private const int LeastWords = 80;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Near-duplicates: recall, precision, and what asking costs.") { options.Data, options.Work, options.ProcessorTime };
        verb.SetAction(parsed =>
        {
            var news = options.DataOf(parsed).News();
            var folder = options.FreshFolder(parsed, Name);
            using var store = ArticleStore.Open(folder, readOnly: false, TimeProvider.System);
            store.Put(news, Name);
            options.Report(parsed, Name, Measure(news, folder, store, options.ClockOf(parsed)));
        });
        return verb;
    }

    private static List<Figure> Measure(IReadOnlyList<ArticleDraft> news, string folder, ArticleStore store, Clock clock)
    {
        using var finder = DuplicateFinder.Open(folder, store);
        var learning = clock.Milliseconds(() => finder.CatchUp());
        var starting = clock.Milliseconds(() => DuplicateFinder.Open(folder, store).Dispose());
        var copies = Copies([.. news.Where(article => Words(article.Text) >= LeastWords)]);
        var found = new Dictionary<Edit, int>();
        var asking = clock.Milliseconds(() => copies.ForEach(copy => found[copy.Edit] = found.GetValueOrDefault(copy.Edit) + (IsFound(finder, copy.Draft, copy.Of) ? 1 : 0)));
        var others = SameEvent.Pairs(news, LeastWords);
        var mistaken = others.Count(pair => IsFound(finder, pair.First, pair.Second.Id));
        var known = found.Values.Sum();
        return
        [
            new("near-duplicates: recall", (double)known / copies.Count, Required: Bound.AtLeast(0.97)) { Note = string.Join(", ", found.Select(edit => string.Create(CultureInfo.InvariantCulture, $"{edit.Key} {edit.Value}/{CopiesOfEachEdit}"))) },
            new("near-duplicates: precision", (double)known / (known + mistaken), Required: Bound.AtLeast(0.97)) { Note = string.Create(CultureInfo.InvariantCulture, $"{mistaken} of {others.Count} tellings by another publisher taken for copies") },
            new("near-duplicates: ms a question", asking / copies.Count) { Note = $"{news.Count} articles; {clock.Name}" },
            new("near-duplicates: ms to take in all articles", learning) { Note = clock.Name },
            new("near-duplicates: ms to start again", starting) { Note = clock.Name },
        ];
    }

    private static List<(ArticleDraft Draft, ArticleId Of, Edit Edit)> Copies(List<ArticleDraft> news)
    {
        var copies = new List<(ArticleDraft, ArticleId, Edit)>();
        foreach (var edit in Enum.GetValues<Edit>())
        {
            var step = news.Count / CopiesOfEachEdit;
            for (var i = 0; i < CopiesOfEachEdit; i++)
            {
                var article = news[(i * step) + (int)edit];
                copies.Add((EditedArticle.Of(article, news[((i * step) + (news.Count / 2)) % news.Count], edit), article.Id, edit));
            }
        }

        return copies;
    }

    /// <summary>An article may be there twice already: a copy of the one is a copy of the other.</summary>
    private static bool IsFound(DuplicateFinder finder, ArticleDraft draft, ArticleId of) =>
        finder.Find(draft, most: 20).Any(duplicate => duplicate.Article.Id == of);

    private static int Words(string text) => text.Count(unit => unit == ' ') + 1;
}
