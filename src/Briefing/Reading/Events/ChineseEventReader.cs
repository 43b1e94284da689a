using System.Buffers;
using System.Text.RegularExpressions;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>
/// Reads events of Chinese sentences by their words: who is the organisation named last before the verb, what the rest of
/// its clause. A sentence that names no organisation says none.
/// </summary>
internal sealed partial class ChineseEventReader(EventKinds kinds)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。！？!?：:");

    private readonly (string Word, EventKind Kind)[] _triggers = [.. kinds.All.SelectMany(kind => kind.Chinese.Select(word => (word, kind)))];
    private readonly ChineseClaims _claims = new();

    public IEnumerable<EventCandidate> Read(Sentence sentence, ArticleMentions mentions)
    {
        if (!Script.HasIdeograph(sentence.Source.AsSpan(sentence.Span.Start..sentence.Span.End))) return [];
        var words = sentence.Words;
        return _triggers.Select(trigger => One(sentence, words, trigger.Word, trigger.Kind, mentions)).OfType<EventCandidate>();
    }

    private EventCandidate? One(Sentence sentence, string words, string trigger, EventKind kind, ArticleMentions mentions)
    {
        var at = words.IndexOf(trigger, StringComparison.Ordinal);
        if (at < 0) return null;
        var start = sentence.Span.Start;
        var first = words.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
        var length = words.AsSpan(at).IndexOfAny(ClauseEnds);
        var end = length < 0 ? words.Length : at + length;
        var who = mentions.NamesIn(sentence.Span).LastOrDefault(name => name.Type == NameType.Organisation && name.Span.End <= start + at);
        if (who is null || _claims.Read(words.AsSpan(0, at), words.AsSpan(first, at - first)) is not { } claim) return null;

        var clause = sentence.Span with { Start = Math.Min(start + first, who.Span.Start), End = start + end };
        var what = words[(at + trigger.Length)..end].TrimStart('了', '其');
        var amount = Amount().Match(words, first, end - first);
        return new EventCandidate
        {
            Kind = kind,
            Passage = sentence.Span,
            Clause = clause,
            Who = [ActorReader.Of(who)],
            WhoIsStated = true,
            What = what.Length > 0 ? what : null,
            Where = PlacePicker.In(mentions, sentence.Span, who.Span),
            When = mentions.DatesIn(sentence.Span).FirstOrDefault(),
            Amount = amount.Success ? amount.Value : null,
            Status = claim.Status,
            Phase = claim.Phase,
            IsHeading = sentence.IsHeading,
            Strength = 4,
        };
    }

    /// <summary>A figure with its measure word: "1800人", "12家门店".</summary>
    [GeneratedRegex("(约|近|超过|逾)?[0-9][0-9,.]*[万千百]?(人|名|个|家|座|%)(员工|职位|岗位|门店|工厂|商店)?", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
