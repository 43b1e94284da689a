using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Commands.AnswerText;

/// <summary>The numbers of citations, the quoted one first, a long run of them by its ends: "[1]–[7] [9]".</summary>
internal static class CitationNumbers
{
    /// <summary>Shorter runs are written out.</summary>
    private const int ShortestRun = 3;

    public static IEnumerable<AnswerSpan> Spans(IReadOnlyList<Citation> citations, NumberedCitations numbered)
    {
        List<int> numbers = [.. citations.Take(1).Concat(citations.Skip(1).OrderBy(numbered.NumberOf)).Select(numbered.NumberOf).Distinct()];
        for (var first = 0; first < numbers.Count;)
        {
            var last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1) last++;
            if (last - first + 1 < ShortestRun) last = first;

            if (first > 0) yield return new AnswerSpan(" ");
            yield return Number(numbers[first], numbered);
            if (last > first) yield return new AnswerSpan("–");
            if (last > first) yield return Number(numbers[last], numbered);
            first = last + 1;
        }
    }

    private static AnswerSpan Number(int number, NumberedCitations numbered) => new($"[{number}]", SpanRole.Number, numbered.All[number - 1]);
}
