using System.CommandLine;
using System.Text;
using Benchmarks.Figures;
using Briefing.Articles;
using Briefing.Reading;

namespace Benchmarks.Verbs;

/// <summary><c>reading --data DIR</c>: how fast articles are read, all of reading, on one thread, after some to warm up.</summary>
internal static class ReadingVerb
{
    public const string Name = "reading";

    private const int WarmUp = 500;
    private const double Megabyte = 1e6;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Megabytes of text read in a second.") { options.Data, options.Work, options.ProcessorTime };
        verb.SetAction(parsed =>
        {
            var clock = options.ClockOf(parsed);
            var news = options.DataOf(parsed).News();
            var reader = new ArticleReader();
            foreach (var article in news.Take(WarmUp).Select(ArticleOf)) reader.Read(article);
            var articles = news.Select(ArticleOf).ToList();
            var milliseconds = clock.Milliseconds(() => articles.ForEach(article => reader.Read(article)));
            var speed = articles.Sum(article => Encoding.UTF8.GetByteCount(article.Text)) / Megabyte / (milliseconds / 1000);
            options.Report(parsed, Name, [new Figure("reading: MB of text a second, one core", speed, Required: Bound.AtLeast(3)) { Note = clock.Name }]);
        });
        return verb;
    }

    /// <summary>A new one each time: an article keeps its paragraphs once they are found.</summary>
    private static Article ArticleOf(ArticleDraft draft) => new() { Id = draft.Id, Title = draft.Title, Text = draft.Text, Published = draft.Published };
}
