using Benchmarks.Figures;
using Benchmarks.Timing;
using Bot.Commands;
using Briefing.Answers;

namespace Benchmarks.Verbs;

/// <summary>Times commands as somebody types them in a channel, from the text to what the first message is made of, warm.</summary>
internal sealed class CommandTiming(Dispatcher commands, Clock clock, DateOnly at)
{
    private const int WarmUps = 30, Runs = 200, FewestRuns = 20;

    /// <summary>As many findings as the chat asks for: ten are shown, and whether there are more.</summary>
    internal const int FirstMessage = 11;

    /// <summary>A command that takes so long for all of its runs has had enough of them.</summary>
    private const double EnoughMilliseconds = 2_000;

    /// <summary>Answered from the index alone.</summary>
    private const double OfEvents = 10;

    /// <summary>Answered from the texts of up to some hundreds of articles.</summary>
    private const double OfTexts = 250;

    private static readonly (string Text, double Most)[] Typed =
    [
        .. new[]
        {
            "/closures 2024", "/closures 2023 california", "/closures", "/who-left china", "/who-left russia 2022", "/layoffs 2023", "/layoffs who:Amazon",
            "/openings 2024", "/moves 2024", "/restrictions china", "/timeline boeing", "/sources tesla",
        }.Select(text => (text, OfEvents)),
        .. new[] { "/about Tesla", "/quotes musk", "/quotes", "/numbers layoffs", "/numbers" }.Select(text => (text, OfTexts)),
    ];

    public IEnumerable<Figure> Measure(string corpus) => Typed.Select(typed => Measure(typed.Text, typed.Most, corpus));

    private Figure Measure(string typed, double most, string corpus)
    {
        var times = new Times();
        var found = 0;
        for (var run = 0; run < WarmUps + Runs && (times.Count < FewestRuns || times.Mean * times.Count < EnoughMilliseconds); run++)
        {
            var took = clock.Milliseconds(() => found = commands.Run(new CommandRequest(typed, at, Top: FirstMessage)) is Reply.Answer answer ? answer.Total : 0);
            if (run >= WarmUps) times.Add(took);
        }

        return new Figure($"{typed} over {corpus}: p99 ms", times.Percentile(99), Required: Bound.AtMost(most)) { Note = $"{clock.Name}, {found:#,0} found" };
    }
}
