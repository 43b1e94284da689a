using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>Finds the stretch between commas, dashes and brackets that holds the given words of a sentence.</summary>
internal static class ClauseFinder
{
    private const string Marks = ",;:—–()\"“”，；：、（）";

    /// <returns>From the clause of the first to that of the last of <paramref name="words"/>; the whole sentence when there are none.</returns>
    public static TextSpan Tightest(Sentence sentence, IReadOnlyList<Token> words)
    {
        if (words.Count == 0) return sentence.Span;
        var (start, end) = (sentence.Span.Start, sentence.Span.End);
        foreach (var token in sentence.Tokens.Where(IsMark))
        {
            if (token.End <= words[0].Start) start = token.End;
            if (token.Start < words[^1].End) continue;
            end = token.Start;
            break;
        }

        while (start < end && char.IsWhiteSpace(sentence.Source[start])) start++;
        while (end > start && (char.IsWhiteSpace(sentence.Source[end - 1]) || sentence.Source[end - 1] is '.' or '。')) end--;
        return start < end ? new TextSpan(sentence.Span.Paragraph, start, end) : sentence.Span;
    }

    private static bool IsMark(Token token) => token.Kind == TokenKind.Punctuation && Marks.Contains(token.Lower[0], StringComparison.Ordinal);
}
