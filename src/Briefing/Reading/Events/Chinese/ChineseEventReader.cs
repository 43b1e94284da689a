using System.Buffers;
using System.Text.RegularExpressions;
using Briefing.Articles;
using Briefing.Reading.Dates;
using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Events.Placing;
using Briefing.Reading.Places;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Reading.Events.Chinese;

/// <summary>
/// Reads events of Chinese sentences by their words: who is the organisation named or pointed at last before the verb, what
/// the rest of its clause. A sentence that names no organisation says none.
/// </summary>
internal sealed partial class ChineseEventReader(EventKinds kinds)
{
    private const double Strength = 4;

    /// <summary>Headings say "关闭" of what is done and of what is to come.</summary>
    private const double StrengthOfHeading = 1;

    /// <summary>Verbs that end so say where to.</summary>
    private const string Destinations = "至到往";

    /// <summary>What stands between a place and who acts, where something is done there: "在加拿大的安达".</summary>
    private static readonly SearchValues<char> Links = SearchValues.Create("，,、的在于从向");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。！？!?：:");

    private readonly (string Word, EventKind Kind)[] _triggers =
        [.. kinds.All.SelectMany(kind => kind.Chinese.Select(word => (word, kind))).OrderByDescending(trigger => trigger.word.Length)];

    private readonly ChineseClaims _claims = new();

    public IEnumerable<EventCandidate> Read(Sentence sentence, ArticleMentions mentions)
    {
        if (!Script.HasIdeograph(sentence.Source.AsSpan(sentence.Span.Start..sentence.Span.End))) return [];
        return ReadChinese(sentence, mentions);
    }

    private IEnumerable<EventCandidate> ReadChinese(Sentence sentence, ArticleMentions mentions)
    {
        var words = Blank().Replace(sentence.Words, "，");
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
        var (who, whoSpan) = Government(sentence, trigger.Kind, start + trigger.At, mentions) ?? Named(sentence, start + trigger.At, mentions) ?? Unnamed(sentence, words, first, trigger.At) ?? default;
        if (who is null) return null;
        var whoEnd = Math.Max(first, whoSpan.End - start);
        var isMove = Destinations.Contains(words[trigger.End - 1], StringComparison.Ordinal);
        var led = whoSpan.End - start < first ? words.AsSpan((whoSpan.End - start)..first) : default;
        if (_claims.Read(words.AsSpan(0, trigger.At), words.AsSpan(first, trigger.At - first), words.AsSpan(trigger.End), led, isMove) is not { } claim) return null;
        var between = others.Before > whoEnd ? "" : words[whoEnd..trigger.At];
        return new EventCandidate
        {
            Kind = trigger.Kind,
            Passage = sentence.Span,
            Clause = sentence.Span with { Start = Math.Min(start + first, whoSpan.Start), End = start + end },
            Who = [who],
            WhoIsStated = true,
            What = isMove ? MovedIn(between) : What(words[trigger.End..Math.Min(end, others.After)], between),
            Where = Where(mentions, sentence.Span, sentence.Span with { Start = start + first, End = start + end }, [whoSpan, .. HomesOf(whoSpan, words, start, mentions)]),
            When = When(mentions.DatesIn(sentence.Span).Where(date => !IsOfAnnouncement(words.AsSpan(date.Span.End - start))).ToList(), start + trigger.At, start + (others.After < words.Length ? end : words.Length)),
            Amount = Amount(words, first, end, trigger.Kind),
            Status = claim.Status,
            Phase = claim.Phase,
            IsHeading = sentence.IsHeading,
            Strength = sentence.IsHeading ? StrengthOfHeading : Strength,
        };
    }

    /// <summary>The places of the clause, else those of the sentence.</summary>
    private static List<Place> Where(ArticleMentions mentions, TextSpan sentence, TextSpan clause, TextSpan[] except) =>
        PlacePicker.In(mentions, clause, except) is { Count: > 0 } own ? own : PlacePicker.In(mentions, sentence, except);

    /// <summary>The last time before the verb, else the first behind it, unless that is another verb's.</summary>
    private static DateMention? When(List<DateMention> dates, int verb, int end) =>
        dates.FindLast(date => date.Span.End <= verb) ?? dates.Find(date => date.Span.Start < end);

    /// <summary>"周三宣布": the day on which it was said.</summary>
    private static bool IsOfAnnouncement(ReadOnlySpan<char> behind) => Announcing().IsMatch(behind);

    /// <summary>"加拿大连锁品牌安达": of what country who acts is.</summary>
    private static IEnumerable<TextSpan> HomesOf(TextSpan who, string words, int start, ArticleMentions mentions) => mentions
        .PlacesIn(who with { Start = start, End = who.Start })
        .Where(place => place.Place.Type == PlaceType.Country && place.Span.End < who.Start && !words.AsSpan(place.Span.End - start, who.Start - place.Span.End).ContainsAny(Links))
        .Select(place => place.Span);

    /// <summary>The organisation that stands last before the verb.</summary>
    private static (Actor Who, TextSpan Span)? Named(Sentence sentence, int verb, ArticleMentions mentions) =>
        mentions.NamesIn(sentence.Span).LastOrDefault(name => name.Type == NameType.Organisation && name.Span.End <= verb) is { } name ? (ActorReader.Of(name), name.Span) : null;

    /// <summary>Who makes rules: the country that stands before the verb.</summary>
    private static (Actor Who, TextSpan Span)? Government(Sentence sentence, EventKind kind, int verb, ArticleMentions mentions)
    {
        if (!kind.Verbs.Any(trigger => trigger.By == ActorSort.Government)) return null;
        var seat = mentions.PlacesIn(sentence.Span).FirstOrDefault(place => place.Span.End <= verb);
        return seat is null ? null : (new Actor(seat.Place.Name), seat.Span);
    }

    /// <summary>"该公司", where nothing says which one.</summary>
    private static (Actor Who, TextSpan Span)? Unnamed(Sentence sentence, string words, int first, int verb)
    {
        var found = Organisation().Match(words, first, verb - first);
        return found.Success ? (new Actor(found.Value), sentence.Span with { Start = sentence.Span.Start + found.Index, End = sentence.Span.Start + found.Index + found.Length }) : null;
    }

    /// <summary>What stands behind the verb, else what stands between who and the verb: "工厂停产".</summary>
    private string? What(string behind, string between)
    {
        var thing = behind.TrimStart('了', '其', '过', ' ').TrimEnd('并', '和', '且', '及', '、', ' ');
        if (thing.StartsWith('于')) thing = ""; // "成立于1998年"
        if (thing.Length > 0) return thing;
        var before = _claims.WithoutClaims(between.AsSpan().TrimEnd("被于也全部".AsSpan())).TrimStart("的旗下".AsSpan());
        before = before[(before.LastIndexOf('对') + 1)..];
        return before.Length > 1 ? before.ToString() : null;
    }

    private static string? MovedIn(string between) => Moved().Match(between) is { Success: true } moved ? moved.Groups["thing"].Value : null;

    /// <summary>A figure that counts what such an event is counted by: people where staff is, things where it is things; of the clause before others.</summary>
    private static string? Amount(string words, int first, int end, EventKind kind)
    {
        if (kind.Counted is not { } counted) return null;
        var isOfPeople = counted.Contains("employee");
        var fitting = Figure().Matches(words).Where(figure => Share().IsMatch(figure.Value) || People().IsMatch(figure.Value) == isOfPeople || counted.Contains("people")).ToList();
        return (fitting.Find(figure => figure.Index >= first && figure.Index + figure.Length <= end) ?? fitting.FirstOrDefault())?.Value;
    }

    /// <summary>"将手机生产线从天津": what is moved, and where from.</summary>
    [GeneratedRegex("[将把](?<thing>[^从由将把于在会对向再][^从由将把]+)([从由].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Moved();

    /// <summary>A blank between characters parts what a headline says.</summary>
    [GeneratedRegex("(?<=[\\u4e00-\\u9fff”》])[ \\u3000](?=[\\u4e00-\\u9fff“《])", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("^[^，,；;。！？!?：:]{0,2}(宣布|表示|称|透露|通知|公告)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announcing();

    [GeneratedRegex("(该|这家|本)?(公司|企业|集团|厂商|银行|车企|药企)", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex("人|名|员工|职位|岗位", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex("[%％]", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    /// <summary>A number with its measure word: "1800人", "约300名员工", "12家门店".</summary>
    [GeneratedRegex("(约|近|超过|逾|至少|大约|多达)?([0-9][0-9,.]*|[一二三四五六七八九十百千两]+)[万千百]?[多余]?(人|名|个|家|座|间|所|条|%|％)(员工|职位|岗位|门店|工厂|商店|工人|分店|餐厅)?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
