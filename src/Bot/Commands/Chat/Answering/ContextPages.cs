using System.Globalization;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Reading.Text;

namespace Bot.Commands.Chat.Answering;

/// <summary>Lays out what stands around the passages that an answer cites: the sentences before and after, verbatim.</summary>
internal sealed class ContextPages
{
    private const int MostPassages = 3;

    /// <summary>Sentences on each side of a passage.</summary>
    private const int Around = 2;

    private readonly SentenceReader _sentences = new();

    /// <summary>How many findings an answer needs so that the passages from a place on are numbered: several findings may cite one passage.</summary>
    public static int FindingsFor(AnswerPlace place) => 2 * place.First + 50;

    public AnswerPage At(Reply.Answer answer, AnswerPlace place, Func<AnswerDocument, IReadOnlyList<AnswerDocument>> cut)
    {
        var all = NumberedCitations.Of(answer).All;
        if (place.First >= all.Count) return AnswerPage.None;
        var most = place.View == AnswerView.Context ? 1 : Math.Min(MostPassages, all.Count - place.First);
        List<List<AnswerLine>> laid = [.. all.Skip(place.First).Take(most).Select((citation, i) => Passage(citation, place.First + i + 1).ToList())];
        AnswerDocument Lay(int count) => new([.. laid.Take(count).SelectMany(lines => lines)]);

        var count = AnswerPage.Largest(most, count => cut(Lay(count)).Count == 1);
        var parts = cut(Lay(count));
        if (place.Part >= parts.Count) return AnswerPage.None;
        return new AnswerPage(parts[place.Part], [.. all.Skip(place.First).Take(count)], place.First, Next(place, count, parts.Count, all.Count));
    }

    private static AnswerPlace? Next(AnswerPlace place, int count, int parts, int passages)
    {
        if (place.Part + 1 < parts) return place with { Part = place.Part + 1 };
        return place.First + count < passages ? place with { First = place.First + count, Part = 0 } : null;
    }

    private IEnumerable<AnswerLine> Passage(Citation citation, int number)
    {
        yield return new AnswerLine(0, [new AnswerSpan(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), SpanRole.Number, citation), new AnswerSpan(" "), AnswerDocumentBuilder.Source(citation.Article)]);
        foreach (var stretch in Stretches(citation)) yield return new AnswerLine(1, [.. Spans(citation, stretch)]);
        yield return new AnswerLine(0, []);
    }

    /// <summary>The passage and its neighbouring sentences, a stretch a paragraph.</summary>
    private IEnumerable<TextSpan> Stretches(Citation citation)
    {
        List<TextSpan> sentences = [.. _sentences.Read(citation.Article).Select(sentence => sentence.Span)];
        var first = sentences.FindIndex(citation.Span.Overlaps);
        var last = sentences.FindLastIndex(citation.Span.Overlaps);
        if (first < 0) return [citation.Span];
        var window = sentences.Take(Math.Min(sentences.Count, last + Around + 1)).Skip(Math.Max(0, first - Around)).Append(citation.Span);
        return window.GroupBy(span => span.Paragraph).OrderBy(spans => spans.Key)
            .Select(spans => new TextSpan(spans.Key, spans.Min(span => span.Start), spans.Max(span => span.End)));
    }

    /// <summary>A stretch's words, those of the passage marked.</summary>
    private static IEnumerable<AnswerSpan> Spans(Citation citation, TextSpan stretch)
    {
        var (text, cited) = (citation.Article.TextOf(stretch.Paragraph), citation.Span);
        if (!stretch.Contains(cited)) return [new AnswerSpan(VisibleText.Of(text[stretch.Start..stretch.End]), SpanRole.Quote)];
        AnswerSpan[] spans =
        [
            new(VisibleText.Of(text[stretch.Start..cited.Start]), SpanRole.Quote),
            new(VisibleText.Of(text[cited.Start..cited.End]), SpanRole.Marked),
            new(VisibleText.Of(text[cited.End..stretch.End]), SpanRole.Quote),
        ];
        return spans.Where(span => span.Text.Length > 0);
    }
}
