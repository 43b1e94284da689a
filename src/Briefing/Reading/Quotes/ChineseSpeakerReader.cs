using Briefing.Reading.Names;
using Briefing.Reading.Names.Chinese;

namespace Briefing.Reading.Quotes;

/// <summary>Finds the speaker of a Chinese quote in the words beside it: 李明表示：“…”; “…，”李明说。</summary>
internal sealed class ChineseSpeakerReader(IReadOnlyList<NameMention> names)
{
    private const int FarthestSpeaker = 40;

    private readonly ILookup<int, NameMention> _names = names.ToLookup(name => name.Span.Paragraph);

    /// <inheritdoc cref="SpeakerReader.Find"/>
    public Attribution Find(QuoteParagraph paragraph, QuotedTokens quote, int previousClose)
    {
        var source = paragraph.Source;
        var from = previousClose >= 0 ? paragraph.Tokens[previousClose].End : paragraph.Tokens[paragraph.SentenceStart(quote.Open)].Start;
        var open = paragraph.Tokens[quote.Open].Start;
        if (open > from && ChineseSpeech.Ends(source.AsSpan(from, open - from).TrimEnd("：:，, \u3000".AsSpan()))) return new Attribution(true, Last(paragraph.Number, Math.Max(from, open - FarthestSpeaker), open));

        var after = paragraph.Tokens[quote.Close].End;
        var end = paragraph.Tokens[^1].End;
        if (after >= end) return default;
        var speaker = _names[paragraph.Number].FirstOrDefault(name => name.Span.Start >= after && name.Span.Start <= after + FarthestSpeaker);
        return speaker is not null && source.AsSpan(after, speaker.Span.Start - after).IndexOfAny("。！？，“") is < 0 or 0 && ChineseSpeech.Begins(source.AsSpan(speaker.Span.End, end - speaker.Span.End))
            ? new Attribution(true, speaker.Name)
            : default;
    }

    /// <summary>The person named last in a stretch, else the organisation.</summary>
    private string? Last(int paragraph, int from, int end)
    {
        var here = _names[paragraph].Where(name => name.Span.Start >= from && name.Span.End <= end).ToList();
        return (here.FindLast(name => name.Type == NameType.Person) ?? here.FindLast(name => name.Type == NameType.Organisation))?.Name;
    }
}
