using System.Text.RegularExpressions;
using Briefing.Articles;
using Briefing.Reading.Names.Chinese;
using Briefing.Reading.Text;

namespace Briefing.Reading.Figures;

/// <summary>Finds the figures of a Chinese sentence: a number, its measure word or currency, and what it counts: "约300名员工", "12亿美元".</summary>
internal static partial class ChineseFigureReader
{
    private const int LongestNoun = 6;

    public static IEnumerable<FigureMention> Read(Sentence sentence, SpanIndex dated)
    {
        for (var found = Figure().Match(sentence.Source, sentence.Span.Start, sentence.Span.Length); found.Success; found = found.NextMatch())
        {
            var number = Span(sentence, found.Groups["number"].Index, found.Index + found.Length);
            if (dated.Covers(Span(sentence, found.Groups["number"].Index, found.Groups["number"].Index + 1))) continue;
            var noun = found.Groups["measure"].Success ? NounEnd(sentence, number.End) : number.End;
            yield return new FigureMention(Span(sentence, found.Index, noun), number, noun > number.End ? Span(sentence, number.End, noun) : null);
        }
    }

    /// <summary>What is counted ends where a word begins that is part of no thing.</summary>
    private static int NounEnd(Sentence sentence, int at)
    {
        var end = at;
        while (end < Math.Min(sentence.Span.End, at + LongestNoun) && Script.IsIdeograph(sentence.Source[end]))
        {
            var (length, role) = ChineseNameWords.Shared.At(sentence.Source.AsSpan(end, sentence.Span.End - end));
            if (role is ChineseRole.Announces or ChineseRole.Acts or ChineseRole.Time || (role == ChineseRole.Common && length == 1)) break;
            end += Math.Max(1, length);
        }

        return end;
    }

    private static TextSpan Span(Sentence sentence, int start, int end) => new(sentence.Span.Paragraph, start, end);

    [GeneratedRegex("(约|近|超过|逾|至少|大约|多达|不到)?(?<number>[0-9][0-9,.]*|[一二三四五六七八九十百千两]{2,})(万亿|千亿|百亿|亿|千万|百万|万|千|百)?[多余]?((?<measure>名|个|家|座|位|辆|架|台|间|所|条|项|次|艘|列|款|吨|人)|%|％|美元|欧元|日元|英镑|港元|人民币|元|公里|平方米|公顷)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
