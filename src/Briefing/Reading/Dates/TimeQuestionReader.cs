using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>The time a question asks for, and where its words stand. Offsets are UTF-16 code units, the end exclusive.</summary>
public sealed record QuestionTime(TimeInterval Interval, int Start, int End);

/// <summary>
/// Finds the time in a typed question ("closures since june", "2023-2025", "last month", "2024年3月"). Words without a year
/// are the latest such days, unless the question speaks of plans. Immutable; one instance serves all threads.
/// </summary>
public sealed class TimeQuestionReader
{
    private readonly DatePhraseReader _phrases = DatePhraseReader.Shared;
    private readonly EventTimeComposer _composer;
    private readonly MistypedTimeReader _mistypes = new();

    public TimeQuestionReader() => _composer = new EventTimeComposer(_phrases.Prepositions);

    /// <param name="text">As typed, of any length.</param>
    /// <param name="at">The day the question is asked.</param>
    /// <returns>The first time in the text; null when it names none.</returns>
    public QuestionTime? Find(string text, DateOnly at)
    {
        var tokens = Tokenizer.Tokenize(text, 0, text.Length);
        var found = new List<FoundPhrase>();
        var sentence = new Sentence(new TextSpan(1, 0, text.Length), text, tokens, IsHeading: false);
        _phrases.Read(sentence, isTyped: true, [], found);

        var placed = found.Select(phrase => Place(phrase, at)).OfType<PlacedPhrase>().Take(2).ToList();
        if (placed.Count == 0) return null;
        var first = placed[0];
        if (placed.Count == 1 || !IsJoined(first, placed[1])) return Asked(Bound(first, at), tokens, first.Found.First, first.Found.End);

        var days = new TimeInterval(EventTimeComposer.Narrow(first).From, EventTimeComposer.Narrow(placed[1]).To);
        return Asked(days, tokens, first.Found.First, placed[1].Found.End);
    }

    /// <summary>A word that looks like a time and is none ("20x4", "marhc 2024", "2024-13"), with the time it may have been meant to be.</summary>
    /// <param name="text">As typed, of any length.</param>
    /// <param name="at">The day the question is asked.</param>
    /// <returns>The first such word; null when there is none.</returns>
    public MistypedTime? FindMistyped(string text, DateOnly at) => _mistypes.Find(text, at);

    private static PlacedPhrase? Place(FoundPhrase found, DateOnly at)
    {
        var tense = found.Tense == Tense.Future ? Tense.Future : Tense.Past;
        var days = found.Phrase.Meaning == DateMeaning.Stretch
            ? RelativeDates.Stretch(found.Phrase, at, includeYears: true)
            : DateResolver.Resolve(found.Phrase, at, tense, new DateNarrative(null));
        return days is { } known ? new PlacedPhrase(found, known, known) : null;
    }

    private bool IsJoined(PlacedPhrase one, PlacedPhrase next) =>
        _composer.IsRange(one, next)
        || (one.Named!.Value.From <= next.Named!.Value.From
            && _phrases.Prepositions.Between(one.Found.Sentence.Tokens, one.Found.End, next.Found.Phrase.First) is TimeRole.And or TimeRole.Until);

    private static TimeInterval Bound(PlacedPhrase placed, DateOnly at)
    {
        var days = EventTimeComposer.Narrow(placed);
        return placed.Found.Role switch
        {
            TimeRole.Since => new(days.From, days.From > at ? null : at),
            TimeRole.From or TimeRole.Start => new(days.From, null),
            TimeRole.Until or TimeRole.By => new(null, days.To),
            TimeRole.Before => new(null, days.From!.Value.AddDays(-1)),
            TimeRole.After => new(days.To!.Value.AddDays(1), null),
            _ => days,
        };
    }

    private static QuestionTime Asked(TimeInterval days, TokenList tokens, int first, int end) =>
        new(days, tokens[first].Start, tokens[end - 1].End);
}
