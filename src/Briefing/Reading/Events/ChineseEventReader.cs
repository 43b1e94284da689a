using System.Buffers;
using System.Text.RegularExpressions;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events;

/// <summary>
/// Reads events of Chinese sentences by their words: who is the organisation named or pointed at last before the verb, what
/// the rest of its clause. A sentence that names no organisation says none.
/// </summary>
internal sealed partial class ChineseEventReader(EventKinds kinds)
{
    private const double Strength = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。！？!?：:");

    private readonly (string Word, EventKind Kind)[] _triggers =
        [.. kinds.All.SelectMany(kind => kind.Chinese.Select(word => (word, kind))).OrderByDescending(trigger => trigger.word.Length)];

    private readonly ChineseClaims _claims = new();

    public IEnumerable<EventCandidate> Read(Sentence sentence, ArticleMentions mentions)
    {
        if (!Script.HasIdeograph(sentence.Source.AsSpan(sentence.Span.Start..sentence.Span.End))) return [];
        var words = sentence.Words;
        var found = Triggers(words);
        return found.Select((trigger, index) => One(sentence, words, trigger, (index > 0 ? found[index - 1].End : 0, index + 1 < found.Count ? found[index + 1].At : words.Length), mentions)).OfType<EventCandidate>();
    }

    /// <summary>The trigger words of a sentence in order; of two that begin at a character the longer.</summary>
    private List<(int At, int End, EventKind Kind)> Triggers(string words)
    {
        var found = new List<(int, int, EventKind)>();
        for (var at = 0; at < words.Length;)
        {
            var trigger = Array.Find(_triggers, one => words.AsSpan(at).StartsWith(one.Word));
            if (trigger.Word is not null) found.Add((at, at + trigger.Word.Length, trigger.Kind));
            at += trigger.Word?.Length ?? 1;
        }

        return found;
    }

    private EventCandidate? One(Sentence sentence, string words, (int At, int End, EventKind Kind) trigger, (int Before, int After) others, ArticleMentions mentions)
    {
        var start = sentence.Span.Start;
        var first = words.AsSpan(0, trigger.At).LastIndexOfAny(ClauseEnds) + 1;
        var length = words.AsSpan(trigger.At).IndexOfAny(ClauseEnds);
        var end = length < 0 ? words.Length : trigger.At + length;
        var who = mentions.NamesIn(sentence.Span).LastOrDefault(name => name.Type == NameType.Organisation && name.Span.End <= start + trigger.At);
        if (who is null || _claims.Read(words.AsSpan(0, trigger.At), words.AsSpan(first, trigger.At - first), words.AsSpan(trigger.End)) is not { } claim) return null;

        var whoEnd = Math.Max(first, who.Span.End - start);
        return new EventCandidate
        {
            Kind = trigger.Kind,
            Passage = sentence.Span,
            Clause = sentence.Span with { Start = Math.Min(start + first, who.Span.Start), End = start + end },
            Who = [ActorReader.Of(who)],
            WhoIsStated = true,
            What = What(words[trigger.End..Math.Min(end, others.After)], others.Before > whoEnd ? "" : words[whoEnd..trigger.At]),
            Where = PlacePicker.In(mentions, sentence.Span, who.Span),
            When = mentions.DatesIn(sentence.Span).LastOrDefault(date => date.Span.End <= start + trigger.At) ?? mentions.DatesIn(sentence.Span).FirstOrDefault(),
            Amount = Amount(words, first, end, trigger.Kind),
            Status = claim.Status,
            Phase = claim.Phase,
            IsHeading = sentence.IsHeading,
            Strength = Strength,
        };
    }

    /// <summary>What stands behind the verb, else what stands between who and the verb: "工厂停产".</summary>
    private string? What(string behind, string between)
    {
        var thing = behind.TrimStart('了', '其', '过').TrimEnd('并', '和', '且', '及', '、');
        if (thing.Length > 0) return thing;
        var before = _claims.WithoutClaims(between.AsSpan().TrimEnd("被于也全部".AsSpan())).TrimStart("的旗下".AsSpan());
        return before.Length > 1 ? before.ToString() : null;
    }

    /// <summary>A figure of the clause that counts what such an event is counted by.</summary>
    private static string? Amount(string words, int first, int end, EventKind kind)
    {
        var figure = Figure().Match(words, first, end - first);
        if (!figure.Success && kind.Counted is not null) figure = Figure().Match(words);
        return figure.Success ? figure.Value : null;
    }

    /// <summary>A number with its measure word: "1800人", "约300名员工", "12家门店".</summary>
    [GeneratedRegex("(约|近|超过|逾|至少|大约|多达)?([0-9][0-9,.]*|[一二三四五六七八九十百千两]+)[万千百]?[多余]?(人|名|个|家|座|间|所|条|%|％)(员工|职位|岗位|门店|工厂|商店|工人|分店|餐厅)?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
