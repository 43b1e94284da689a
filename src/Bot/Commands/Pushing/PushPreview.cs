using System.Globalization;
using Bot.Commands.AnswerText;
using Briefing;
using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Commands.Pushing;

/// <summary>
/// Lays out what was understood of what was pushed: each article with its publisher, authors, date and where that was found, what it
/// repeats, and the events read in it with their words; then what was not taken, and why.
/// </summary>
internal sealed class PushPreview
{
    private const int MostEvents = 50;

    /// <summary>How many events of each article are shown, from the most to none, until a message holds it all.</summary>
    private static readonly int[] Steps = [MostEvents, 20, 10, 6, 4, 3, 2, 1, 0];

    private readonly PushReport _report;
    private readonly List<ShownArticle> _articles;

    public PushPreview(PushReport report, BriefingLibrary library) => (_report, _articles) = (report, [.. report.Articles.Select(pushed => ShownArticle.Of(pushed, library))]);

    /// <summary>For who can read any length.</summary>
    public AnswerDocument Whole => Lay(_articles.Count, _report.Refused.Count, MostEvents);

    /// <summary>The events, an article a group.</summary>
    public IReadOnlyList<FindingGroup> Groups => [.. _articles.Where(shown => shown.Events.Count > 0).Select(shown => new FindingGroup(shown.Heading, GroupMatch.Yes, shown.Events))];

    /// <summary>The only article that was pushed; null for several or none.</summary>
    public Article? Only => _articles is [var only] ? only.Article : null;

    /// <summary>As much of it as one message holds, and a line for what is left out.</summary>
    /// <param name="fits">Whether a message holds it.</param>
    public AnswerDocument Fitting(Func<AnswerDocument, bool> fits)
    {
        foreach (var events in Steps)
        {
            var all = Lay(_articles.Count, _report.Refused.Count, events);
            if (fits(all)) return all;
        }

        for (var share = 0.9; share > 0.05; share -= 0.1)
        {
            var part = Lay((int)(_articles.Count * share), Math.Min(_report.Refused.Count, Math.Max(1, (int)(_report.Refused.Count * share))), 0);
            if (fits(part)) return part;
        }

        return Lay(0, 0, 0);
    }

    private AnswerDocument Lay(int articles, int refused, int events)
    {
        var lines = new List<AnswerLine>();
        if (_articles.Count > 1) lines.AddRange([Line(0, new AnswerSpan(Counted(_articles.Count, "article") + " pushed", SpanRole.Heading)), Line(0)]);
        foreach (var (at, shown) in _articles.Take(articles).Index()) lines.AddRange([.. shown.Lines(_articles.Count > 1 ? at + 1 : null, events), Line(0)]);
        if (articles < _articles.Count) lines.AddRange([Note($"And {Counted(_articles.Count - articles, "more article")}: /sources lists them."), Line(0)]);
        if (refused > 0) lines.Add(Line(0, new AnswerSpan("Not taken", SpanRole.Heading)));
        foreach (var piece in _report.Refused.Take(refused)) lines.Add(Line(1, new AnswerSpan("• "), new AnswerSpan(VisibleText.Of($"{piece.Name}: {piece.Reason}"), SpanRole.Note)));
        if (refused < _report.Refused.Count) lines.Add(Note($"And {Counted(_report.Refused.Count - refused, "more piece")} that {(_report.Refused.Count - refused == 1 ? "was" : "were")} not taken."));
        while (lines is [.., { Spans.Count: 0 }]) lines.RemoveAt(lines.Count - 1);
        return new AnswerDocument(lines);
    }

    internal static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    internal static AnswerLine Line(int indent, params AnswerSpan[] spans) => new(indent, spans);

    internal static AnswerLine Note(string sentence) => Line(0, new AnswerSpan(VisibleText.Of(sentence), SpanRole.Note));
}
