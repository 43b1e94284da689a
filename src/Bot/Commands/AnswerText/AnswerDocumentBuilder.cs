using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Commands.AnswerText;

/// <summary>Lays a reply out: what was understood, the groups with their findings and quotes, the numbered sources, the notes.</summary>
public sealed class AnswerDocumentBuilder
{
    private readonly List<AnswerLine> _lines = [];
    private readonly Labels _labels;

    private AnswerDocumentBuilder(Labels labels) => _labels = labels;

    public static AnswerDocument Build(Reply reply)
    {
        var builder = new AnswerDocumentBuilder(reply is Reply.Answer { Understood.Labels: var labels } ? labels : Labels.English);
        if (reply is Reply.Refusal refusal) builder.Add(0, new AnswerSpan(VisibleText.Of(refusal.Message), SpanRole.Note));
        if (reply is Reply.Answer { About: { } about }) builder.AddAbout(about);
        else if (reply is Reply.Answer answer) builder.AddAnswer(answer.Shortened is { } shortened ? answer.With([shortened]) : answer, NumberedCitations.Of(answer), "");
        return new AnswerDocument(builder._lines);
    }

    /// <summary>Some findings of an answer with their own sources, numbered as in all of it.</summary>
    /// <param name="part">The answer with only those findings.</param>
    /// <param name="numbered">The numbers of the whole answer.</param>
    /// <param name="range">Which they are, after what was understood: "9–16 of 42".</param>
    public static AnswerDocument BuildPart(Reply.Answer part, NumberedCitations numbered, string range)
    {
        var builder = new AnswerDocumentBuilder(part.Understood.Labels);
        builder.AddAnswer(part, numbered, range);
        return new AnswerDocument(builder._lines);
    }

    /// <summary>"Title · publisher · date · address · id" of a source, as far as they are known.</summary>
    public static AnswerSpan Source(Article article) => new(VisibleText.Of(SourceLine(article)), SpanRole.Source);

    private void AddAbout(string about)
    {
        foreach (var line in about.Split('\n')) Add(0, new AnswerSpan(line));
    }

    private void AddAnswer(Reply.Answer answer, NumberedCitations numbered, string range)
    {
        Add(0, new AnswerSpan(VisibleText.Of(string.Join(" · ", new[] { UnderstoodText.Of(answer), range }.Where(part => part.Length > 0))), SpanRole.Heading));
        if (answer.IsEmpty) Add(0, new AnswerSpan(_labels.Of("Nothing in the sources.")));
        foreach (var group in answer.Groups) AddGroup(group, numbered);
        AddSources(NumberedCitations.Of(answer).All, numbered);
        AddNotes(answer.Notes);
    }

    private void AddGroup(FindingGroup group, NumberedCitations numbered)
    {
        AddEmpty();
        Add(0, new AnswerSpan(VisibleText.Of(group.Heading), SpanRole.Heading));
        foreach (var finding in group.Findings) AddFinding(finding, numbered);
    }

    private void AddFinding(Finding finding, NumberedCitations numbered)
    {
        var label = FindingLabel.Of(finding, _labels);
        if (label.Length > 0) Add(1, new AnswerSpan("• "), new AnswerSpan(VisibleText.Of(label), SpanRole.Label));
        Add(2, [.. Quote(finding), new AnswerSpan(" "), .. CitationNumbers.Spans(finding.Citations, numbered)]);
        if (finding.Reason is not null) Add(2, new AnswerSpan("— " + VisibleText.Of(finding.Reason), SpanRole.Note));
    }

    /// <summary>The first citation's quote, its answering words marked apart unless they are all of it.</summary>
    private static IEnumerable<AnswerSpan> Quote(Finding finding)
    {
        var quote = finding.Citations[0].Quote;
        var start = finding.TextSpan.Start - finding.Citations[0].Span.Start;
        var end = start + finding.TextSpan.Length;
        if (start > 0) yield return new AnswerSpan(VisibleText.Of(quote[..start]), SpanRole.Quote);
        yield return new AnswerSpan(VisibleText.Of(quote[start..end]), start == 0 && end == quote.Length ? SpanRole.Quote : SpanRole.Marked);
        if (end < quote.Length) yield return new AnswerSpan(VisibleText.Of(quote[end..]), SpanRole.Quote);
    }

    /// <summary>A line an article, after the numbers of its passages.</summary>
    private void AddSources(IReadOnlyList<Citation> cited, NumberedCitations numbered)
    {
        if (cited.Count == 0) return;
        AddEmpty();
        Add(0, new AnswerSpan(_labels.Of("Sources"), SpanRole.Heading));
        foreach (var article in cited.GroupBy(citation => (citation.Article.Id, citation.Article.Revision)))
        {
            Add(1, [.. CitationNumbers.Spans([.. article], numbered), new AnswerSpan(" "), Source(article.First().Article)]);
        }
    }

    private static string SourceLine(Article article) => string.Join(
        " · ", new[] { article.Title, article.Source, article.Published?.Day.ToString("O"), article.Url, article.Id.Value }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private void AddNotes(IReadOnlyList<string> notes)
    {
        if (notes.Count > 0) AddEmpty();
        foreach (var note in notes) Add(0, new AnswerSpan(VisibleText.Of(note), SpanRole.Note));
    }

    private void AddEmpty() => Add(0);

    private void Add(int indent, params AnswerSpan[] spans) => _lines.Add(new AnswerLine(indent, spans));
}
