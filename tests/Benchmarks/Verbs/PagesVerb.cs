using System.CommandLine;
using System.Globalization;
using Benchmarks.Figures;
using Benchmarks.Scoring;
using Briefing.Intake;

namespace Benchmarks.Verbs;

/// <summary><c>pages --data DIR</c>: how much of an article is read from its web page, and how often its title and day are right.</summary>
internal static class PagesVerb
{
    public const string Name = "pages";

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Articles read from web pages.") { options.Data, options.Work };
        verb.SetAction(parsed =>
        {
            var data = options.DataOf(parsed);
            var pages = data.Pages();
            var score = PageScore.Of([.. pages.Select(page => (page, (DraftReader.Read(data.PathOfPage(page)).First() as DraftResult.Accepted)?.Draft))]);
            options.Report(parsed, Name,
            [
                new("web pages: F1 of the text", score.F1, Required: Bound.AtLeast(0.93)) { Note = string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, precision {score.Precision:0.000}, recall {score.Recall:0.000}") },
                new("web pages: title right", score.Title, Required: Bound.AtLeast(0.95)) { Note = "but for case and punctuation" },
                new("web pages: day right", score.Day, Required: Bound.AtLeast(0.90)),
            ]);
        });
        return verb;
    }
}
