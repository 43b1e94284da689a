using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Commands.AnswerText;

/// <summary>Lays a reply out: what was understood, the groups with their findings and quotes, the numbered sources, the notes.</summary>
public sealed class AnswerDocumentBuilder
{
    private readonly List<AnswerLine> _lines = [];

    private AnswerDocumentBuilder()
    {
    }

    public static AnswerDocument Build(Reply reply)
    {
        var builder = new AnswerDocumentBuilder();
        if (reply is Reply.Refusal refusal) builder.Add(0, new AnswerSpan(VisibleText.Of(refusal.Message), SpanRole.Note));
        if (reply is Reply.Answer answer) builder.AddAnswer(answer);
        return new AnswerDocument(builder._lines);
    }

    private void AddAnswer(Reply.Answer answer)
    {
        if (answer.About is not null)
        {
            foreach (var line in answer.About.Split('\n')) Add(0, new AnswerSpan(line));
            return;
        }

        var numbered = NumberedCitations.Of(answer);
        Add(0, new AnswerSpan(VisibleText.Of(UnderstoodText.Of(answer)), SpanRole.Heading));
        if (answer.IsEmpty) Add(0, new AnswerSpan("Nothing in the sources."));
        foreach (var group in answer.Groups) AddGroup(group, numbered);
        AddSources(numbered);
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
        var label = FindingLabel.Of(finding);
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
    private void AddSources(NumberedCitations numbered)
    {
        if (numbered.All.Count == 0) return;
        AddEmpty();
        Add(0, new AnswerSpan("Sources", SpanRole.Heading));
        foreach (var cited in numbered.All.GroupBy(citation => (citation.Article.Id, citation.Article.Revision)))
        {
            Add(1, [.. CitationNumbers.Spans([.. cited], numbered), new AnswerSpan(" "), new AnswerSpan(VisibleText.Of(SourceLine(cited.First().Article)), SpanRole.Source)]);
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
