using Briefing.Reading.Dates;
using Briefing.Reading.Events.Claims;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Syntax;

namespace Briefing.Reading.Events.Timing;

/// <summary>Recognises what is told of the past without a time and is not the news: "had closed", "eventually closed", "since it opened", "which Ann Lee founded".</summary>
internal sealed class Backstory(Phrases phrases)
{
    private const int RecentDays = 62;

    private static readonly string[][] Adverbials = [.. LexiconFile.Lines("backstory.txt").Select(line => line.Split(' '))];

    private readonly ReportedSpeech _speech = new(phrases);
    private readonly Asides _asides = new(phrases);

    public bool Has(VerbFrame frame, VerbTrigger trigger)
    {
        if (phrases.Sentence.Sentence.IsHeading || frame.GoverningNouns.Count > 0 || !frame.Governors.All(IsForce)) return false;
        var group = phrases.At(Outermost(frame)).Verb!;
        if (group.IsProgressive || group.Modal is not null) return false;
        if (group.IsPerfect) return group.Shape == VerbShape.Gerund || (IsHad(frame) && !IsSaid(frame)) || (frame.Verb != frame.Anchor && HasAdverbial(frame));
        if (group.Shape == VerbShape.Gerund) return IsBehindLongAgo(frame);
        if (!IsPast(frame)) return false;
        return (trigger.Founds && !IsOwnNews(frame)) || IsInPastClause(frame) || HasAdverbial(frame) || (!IsSaid(frame) && (IsToldAfterLongAgo() || IsBehindLongAgo(frame) || IsAfterLongAgo(frame)));
    }

    /// <summary>"closed", "was closed", and "shut", which may be past.</summary>
    private bool IsPast(VerbFrame frame) =>
        phrases.At(Outermost(frame)).Verb is { } group && (group.IsPast || (group is { Shape: VerbShape.Finite, IsPassive: false } && (phrases.Head(Outermost(frame)).Forms & VerbForms.Past) != 0));

    /// <summary>The verb that has the tense: "was forced" of "was forced to close".</summary>
    private static int Outermost(VerbFrame frame) => frame.Governors.Count > 0 ? frame.Governors[^1] : frame.Anchor;

    private bool IsForce(int verb) => Intentions.OfVerb(phrases.Head(verb).Lemma) == Intention.Forced;

    /// <summary>"had closed", not "said that it had closed".</summary>
    private bool IsHad(VerbFrame frame) => phrases.Sentence.Words[phrases.At(Outermost(frame)).First].Lower is "had" or "'d";

    private bool IsSaid(VerbFrame frame) => _speech.SayingBefore(frame.Subject >= 0 ? frame.Subject : frame.First) >= 0 || _speech.SpeakerAtEnd() >= 0;

    /// <summary>"Acme said it formed a unit": who says it of itself announces it.</summary>
    private bool IsOwnNews(VerbFrame frame) =>
        !frame.IsPassive && frame.Subject >= 0 && phrases.Head(frame.Subject).Lower is "it" or "they" && _speech.SayingBefore(frame.Subject) >= 0;

    /// <summary>"since it opened", "when the mill closed", "two years after it closed": what is known already.</summary>
    private bool IsInPastClause(VerbFrame frame)
    {
        var before = (frame.Subject >= 0 ? Math.Min(frame.Subject, frame.Verb) : frame.Verb) - 1;
        if (before < 0) return false;
        return phrases.Head(before).Lower is "since" or "when" or "until"
            || (phrases.Head(before).Lower is "after" or "before" && phrases.IsPhrase(before - 1) && phrases.Head(before - 1).Lemma is "month" or "year" or "decade");
    }

    private bool HasAdverbial(VerbFrame frame)
    {
        var tokens = phrases.Sentence.Sentence.Tokens;
        var (first, last) = (phrases.At(frame.First).First, phrases.At(Math.Max(frame.Last, frame.Verb)).Last);
        return Enumerable.Range(0, tokens.Count).Any(at => Array.Exists(Adverbials, phrase => (phrase.Length > 1 || (at >= first && at <= last)) && tokens.StandAt(at, phrase)));
    }

    /// <summary>The paragraph has told a time long ago right before: "In July 2013 many fell ill. The bar was closed."</summary>
    private bool IsToldAfterLongAgo()
    {
        var sentence = phrases.Sentence.Sentence.Span;
        return phrases.Mentions.DatesIn(sentence with { Start = 0, End = sentence.Start }).LastOrDefault(date => date.Time.Interval is not null) is { } last && IsLongAgo(last);
    }

    /// <summary>"It filed for bankruptcy in May 2013 after closing its bar", "It moved in 1995 and opened a bar", not "Acme, founded in 2013, closed its bar".</summary>
    private bool IsBehindLongAgo(VerbFrame frame)
    {
        var isOwn = frame.Subject >= 0 && frame.Subject < frame.Verb && phrases.At(frame.Anchor).Verb!.Shape != VerbShape.Gerund && phrases.At(frame.Verb - 1).Kind != ChunkKind.Coordinator;
        return DatesBefore(isOwn ? frame.Subject : frame.Verb, frame.Verb).Any(IsLongAgo);
    }

    /// <summary>The dates before a chunk that are not told by the way of <paramref name="deed"/>.</summary>
    private IEnumerable<DateMention> DatesBefore(int chunk, int deed)
    {
        var asides = _asides.Around(deed).ToList();
        return phrases.Mentions.DatesIn(phrases.Sentence.Sentence.Span with { End = phrases.SpanOf(chunk, deed).Start }).Where(date => !asides.Exists(aside => aside.Overlaps(date.Span)));
    }

    /// <summary>"It peaked in 2009 after a mill closed, resulting in 300 layoffs": the noun of a deed behind times that are all long ago.</summary>
    public bool Has(int noun, NounGovernor governor) =>
        !phrases.Sentence.Sentence.IsHeading && !governor.OnlySays && governor.Plan < 0 && _speech.SpeakerAtEnd() < 0
        && DatesBefore(noun, noun).ToList() is { Count: > 0 } dates && dates.TrueForAll(IsLongAgo);

    /// <summary>"closed less than a year after its 1995 opening", "was shut soon after the war began in 1980", "was shut after a suit was filed in 1980".</summary>
    private bool IsAfterLongAgo(VerbFrame frame)
    {
        var chunks = phrases.Sentence.Chunks;
        var after = chunks.FindIndex(frame.Verb + 1, chunk => phrases.Sentence.HeadOf(chunk).Lower is "after" or "before" or "from");
        if (after < 0 || after + 1 >= chunks.Count) return false;
        var end = chunks.FindIndex(after, chunk => chunk.Kind is ChunkKind.Comma or ChunkKind.Break);
        var last = end < 0 ? chunks.Count - 1 : end - 1;
        var isCounted = phrases.Head(after - 1).Lemma is "month" or "year" or "decade" || phrases.Head(after - 1).Lower is "shortly" or "soon";
        var isClause = phrases.Head(after).Lower == "after" && chunks.FindIndex(after, last - after + 1, chunk => chunk.Verb is { IsPast: true, Modal: null }) >= 0;
        return (isCounted || isClause) && phrases.Mentions.DatesIn(phrases.SpanOf(after + 1, last)).Any(IsLongAgo);
    }

    private bool IsLongAgo(DateMention date) => phrases.Mentions.Published is { } today && date.Time.Interval is { To: { } to } && to.AddDays(RecentDays) < today;
}
