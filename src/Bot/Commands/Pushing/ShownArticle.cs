using System.Globalization;
using Bot.Commands.AnswerText;
using Briefing;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Duplicates;

namespace Bot.Commands.Pushing;

/// <summary>A pushed article with all that was read in it.</summary>
internal sealed record ShownArticle(PushedArticle Pushed, Article Article, int Sentences, IReadOnlyList<Finding> Events, IReadOnlyList<Article?> Alike)
{
    /// <summary>Longer titles are cut in what only lists them.</summary>
    private const int LongestTitle = 80;

    private const int MostAlike = 3;

    public string Heading => $"{What}: {(Article.Title.Length > 0 ? Article.Title : "(no title)")}";

    private string What => Pushed.Outcome switch
    {
        PushOutcome.Added => "Added",
        PushOutcome.Revised => string.Create(CultureInfo.InvariantCulture, $"Revision {Article.Revision}"),
        _ => "Known already",
    };

    public static ShownArticle Of(PushedArticle pushed, BriefingLibrary library)
    {
        var article = library.Store.Find(new ArticleId(pushed.Id), pushed.Shown) ?? throw new InvalidOperationException($"What was pushed as {pushed.Id} is not in the store.");
        var reading = library.Index.Read(article);
        return new ShownArticle(pushed, article, reading.Sentences.Count(sentence => sentence.Span.Paragraph > 0 && !sentence.IsHeading), ReadEvents.Of(article, reading.Events), [.. pushed.Alike.Select(alike => library.Store.Find(new ArticleId(alike.Id)))]);
    }

    /// <param name="number">Among several; null when it is the only one.</param>
    /// <param name="events">At most so many of its events.</param>
    public IEnumerable<AnswerLine> Lines(int? number, int events)
    {
        yield return PushPreview.Line(0, new AnswerSpan(VisibleText.Of(number is null ? Heading : string.Create(CultureInfo.InvariantCulture, $"{number}. {Heading}")), SpanRole.Heading));
        foreach (var (name, value) in Details()) yield return PushPreview.Line(1, new AnswerSpan(name + " "), new AnswerSpan(VisibleText.Of(value), SpanRole.Source));
        if (Pushed.Note is { } note) yield return PushPreview.Line(1, new AnswerSpan("— " + VisibleText.Of(note), SpanRole.Note));
        foreach (var line in Pushed.Alike.Zip(Alike, Likeness).Take(MostAlike)) yield return PushPreview.Line(1, new AnswerSpan("— " + VisibleText.Of(line), SpanRole.Note));
        if (Events.Count == 0) yield return PushPreview.Line(1, new AnswerSpan("No events were read in it."));
        foreach (var line in Events.Take(events).SelectMany(EventLines)) yield return line;
        if (events < Events.Count) yield return PushPreview.Line(1, new AnswerSpan(PushPreview.Counted(Events.Count - events, events == 0 ? "event" : "more event") + " read in it."));
    }

    private IEnumerable<(string Name, string Value)> Details()
    {
        yield return ("key", Article.Id.Value);
        yield return ("publisher", Article.Source ?? "unknown");
        if (Article.Authors.Count > 0) yield return ("by", string.Join(", ", Article.Authors));
        yield return ("date", Article.Published is { } published ? $"{published.Written}, from {Pushed.DateFrom ?? "its source"}" : "unknown");
        if (Article.Language is { } language) yield return ("language", language);
        if (Article.Url is { } url) yield return ("address", url);
        yield return ("text", $"{PushPreview.Counted(Article.Paragraphs.Count(line => !line.IsHeading && line.End > line.Start), "paragraph")}, {PushPreview.Counted(Sentences, "passage")}, {PushPreview.Counted(Events.Count, "event")}");
        if (Article.Collection != Article.DefaultCollection) yield return ("collection", Article.Collection);
    }

    private static string Likeness(Likeness alike, Article? article)
    {
        var parts = new[] { Cut(article?.Title), article?.Source, article?.Published?.Day.ToString("O"), alike.Id };
        var other = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return alike.Kind switch
        {
            DuplicateKind.SameAddress => $"possible duplicate, of the same address: {other}",
            DuplicateKind.SameText => $"possible duplicate, the same text: {other}",
            _ => string.Create(CultureInfo.InvariantCulture, $"possible duplicate, {alike.Share * 100:0} % of the text is in both: {other}"),
        };
    }

    private static IEnumerable<AnswerLine> EventLines(Finding told)
    {
        yield return PushPreview.Line(1, new AnswerSpan("• "), new AnswerSpan(VisibleText.Of(FindingLabel.Of(told, Labels.English)), SpanRole.Label));
        yield return PushPreview.Line(2, new AnswerSpan(VisibleText.Of(told.Citations[0].Quote), SpanRole.Quote));
    }

    private static string? Cut(string? title) => title is { Length: > LongestTitle } ? title[..LongestTitle] + "…" : title;
}
