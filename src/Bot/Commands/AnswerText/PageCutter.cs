using System.Globalization;

namespace Bot.Commands.AnswerText;

/// <summary>
/// Cuts a document into pages that each fit a message: between lines, a finding with its citations whole; inside a line only
/// when that line alone is longer than a page, and then between words. Nothing is dropped but empty lines at a page's ends.
/// </summary>
/// <param name="measure">The length of a line as the platform's writer writes it, its line break included; never less than its text.</param>
/// <param name="most">The longest page.</param>
public sealed class PageCutter(Func<AnswerLine, int> measure, int most)
{
    /// <summary>How far back from the end of a page a space is looked for.</summary>
    private const int LongestWord = 200;

    /// <returns>At least one page.</returns>
    public IReadOnlyList<AnswerDocument> Cut(AnswerDocument document)
    {
        var pages = new List<AnswerDocument>();
        var page = new List<AnswerLine>();
        var length = 0;
        foreach (var piece in Blocks(document.Lines).SelectMany(Fitting))
        {
            var added = piece.Sum(measure);
            if (length + added > most)
            {
                End();
                length = 0;
            }

            if (page.Count == 0 && piece is [{ Spans.Count: 0 }]) continue;
            page.AddRange(piece);
            length += added;
        }

        End();
        return pages.Count > 0 ? pages : [new AnswerDocument([])];

        void End()
        {
            while (page is [.., { Spans.Count: 0 }]) page.RemoveAt(page.Count - 1);
            if (page.Count > 0) pages.Add(new AnswerDocument([.. page]));
            page.Clear();
        }
    }

    /// <summary>A heading goes with what it heads, a label with its quote, a quote with its reason.</summary>
    private static IEnumerable<IReadOnlyList<AnswerLine>> Blocks(IReadOnlyList<AnswerLine> lines)
    {
        var block = new List<AnswerLine>();
        foreach (var line in lines)
        {
            if (block.Count > 0 && !Continues(block[^1], line))
            {
                yield return block;
                block = [];
            }

            block.Add(line);
        }

        if (block.Count > 0) yield return block;
    }

    private static bool Continues(AnswerLine before, AnswerLine line)
    {
        if (line.Spans.Count == 0 || before.Spans.Count == 0) return false;
        if (before.Indent == 0) return before.Spans[0].Role == SpanRole.Heading && line.Indent > 0;
        return line.Indent == 2 && (before.Indent == 1 || line.Spans[0].Role == SpanRole.Note);
    }

    /// <summary>The block, or its lines, or their parts, when it is longer than a page.</summary>
    private IEnumerable<IReadOnlyList<AnswerLine>> Fitting(IReadOnlyList<AnswerLine> block)
    {
        if (block.Sum(measure) <= most) return [block];
        return block.SelectMany(Parts).Select(line => (IReadOnlyList<AnswerLine>)[line]);
    }

    private IEnumerable<AnswerLine> Parts(AnswerLine line)
    {
        while (measure(line) > most)
        {
            var (head, rest) = Split(line, LongestHead(line));
            yield return head;
            line = rest;
        }

        yield return line;
    }

    /// <summary>How many characters of the line fit a page, by halving: longer text is never written shorter.</summary>
    private int LongestHead(AnswerLine line)
    {
        var (fits, fitsNot) = (0, Math.Min(most, line.Spans.Sum(span => span.Text.Length)) + 1);
        while (fitsNot - fits > 1)
        {
            var middle = (fits + fitsNot) / 2;
            if (measure(Split(line, middle).Head) <= most) fits = middle;
            else fitsNot = middle;
        }

        return fits > 0 ? Readable(line, fits) : throw new InvalidOperationException("A single character does not fit a page.");
    }

    /// <summary>The end of the last word, else of the last whole character, before the end of the page.</summary>
    private static int Readable(AnswerLine line, int end)
    {
        var text = string.Concat(line.Spans.Select(span => span.Text));
        var space = text.LastIndexOf(' ', end - 1, Math.Min(end, LongestWord));
        if (space > 0) return space + 1;

        var from = Math.Max(0, end - LongestWord);
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        var whole = from;
        while (whole + StringInfo.GetNextTextElementLength(text, whole) is var next && next <= end) whole = next;
        return whole > from ? whole : char.IsLowSurrogate(text[end]) && end > 1 ? end - 1 : end;
    }

    private static (AnswerLine Head, AnswerLine Tail) Split(AnswerLine line, int at)
    {
        var (head, tail) = (new List<AnswerSpan>(), new List<AnswerSpan>());
        foreach (var span in line.Spans)
        {
            var taken = Math.Clamp(at, 0, span.Text.Length);
            at -= span.Text.Length;
            if (taken > 0) head.Add(span with { Text = span.Text[..taken] });
            if (taken < span.Text.Length) tail.Add(span with { Text = span.Text[taken..] });
        }

        return (line with { Spans = head }, line with { Spans = tail });
    }
}
