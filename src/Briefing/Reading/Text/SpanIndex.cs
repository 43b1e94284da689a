using Briefing.Articles;

namespace Briefing.Reading.Text;

/// <summary>Spans that do not overlap, in order, so that one is found in logarithmic time.</summary>
internal sealed class SpanIndex(IEnumerable<TextSpan> spans)
{
    private readonly TextSpan[] _spans = [.. spans.OrderBy(span => span.Paragraph).ThenBy(span => span.Start)];

    /// <summary>One of the spans contains all of <paramref name="part"/>.</summary>
    public bool Covers(TextSpan part)
    {
        var (low, high) = (0, _spans.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = _spans[middle];
            if (span.Contains(part)) return true;
            if ((span.Paragraph, span.Start).CompareTo((part.Paragraph, part.Start)) <= 0) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }
}
