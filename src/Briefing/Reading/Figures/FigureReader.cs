using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Text;

namespace Briefing.Reading.Figures;

/// <summary>
/// Finds figures with their qualifier, unit and what they count: "nearly $1 billion", "over 100 top papers", "hundreds of
/// specialists". Years, days and times of day are none, nor are numbers that count nothing.
/// </summary>
public static class FigureReader
{
    private static readonly FigureWords Words = FigureWords.Shared;

    /// <param name="sentences">In order.</param>
    /// <param name="dates">Time expressions, whose numbers are no figures.</param>
    public static IReadOnlyList<FigureMention> Read(IReadOnlyList<Sentence> sentences, IReadOnlyList<DateMention> dates)
    {
        var figures = new List<FigureMention>();
        var dated = new SpanIndex(dates.Select(date => date.Span));
        foreach (var sentence in sentences)
        {
            if (Script.HasIdeograph(sentence.Source.AsSpan(sentence.Span.Start, sentence.Span.Length))) figures.AddRange(ChineseFigureReader.Read(sentence, dated));
            else ReadSentence(sentence, dated, figures);
        }

        return figures;
    }

    private static void ReadSentence(Sentence sentence, SpanIndex dated, List<FigureMention> figures)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            var number = FigureNumber.At(sentence, at);
            if (number is null) continue;
            if (dated.Covers(Span(sentence, at, at + 1)))
            {
                at = number.End - 1;
                continue;
            }

            var counted = CountedNoun.After(sentence, number);
            if (counted > number.End || number.HasUnit || number.IsLarge) figures.Add(Mention(sentence, number, counted));
            at = Math.Max(number.End, counted) - 1;
        }
    }

    private static FigureMention Mention(Sentence sentence, FigureNumber number, int end)
    {
        var first = QualifierStart(sentence.Tokens, number.First);
        return new FigureMention(Span(sentence, first, end), Span(sentence, number.First, number.End), end > number.End ? Span(sentence, CountedNoun.FirstAfter(sentence, number), end) : null);
    }

    /// <summary>"nearly", "more than", "as many as" before the number.</summary>
    private static int QualifierStart(TokenList tokens, int first)
    {
        for (var length = 3; length >= 1; length--)
        {
            if (first < length) continue;
            var words = string.Join(' ', Enumerable.Range(first - length, length).Select(at => tokens[at].Lower));
            if (Words.Of(words) == FigureRole.Qualifier) return first - length;
        }

        return first;
    }

    private static TextSpan Span(Sentence sentence, int first, int end) => new(sentence.Span.Paragraph, sentence.Tokens[first].Start, sentence.Tokens[end - 1].End);
}
