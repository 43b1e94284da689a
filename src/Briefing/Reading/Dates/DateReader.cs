using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Reading.Dates;

/// <summary>
/// Reads every time expression of an article: finds the phrases, from them (or the published date) when the article was
/// written, and from that the days they name. Immutable; one instance serves all threads.
/// </summary>
public sealed class DateReader
{
    /// <summary>A day to try whether words name any days at all.</summary>
    private static readonly DateOnly AnyDay = new(2000, 6, 15);

    private readonly DatePhraseReader _phrases = DatePhraseReader.Shared;
    private readonly EventTimeComposer _composer;

    public DateReader() => _composer = new EventTimeComposer(_phrases.Prepositions);

    public DateReading Read(Article article, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<FoundPhrase>();
        var words = new List<DateWord>();
        foreach (var sentence in sentences) _phrases.Read(sentence, isTyped: false, words, found);

        var clock = ArticleClock.Of(article, found);
        var placed = Place(found, clock);
        return new DateReading([.. placed.Select(AsWords)], _composer.Compose(placed, clock), clock);
    }

    private static List<PlacedPhrase> Place(List<FoundPhrase> found, ArticleClock clock)
    {
        var told = new DateNarrative(clock.Published);
        var placed = new List<PlacedPhrase>(found.Count);
        foreach (var phrase in found)
        {
            if (PlaceOne(phrase, clock, told) is not { } place) continue;
            placed.Add(place);
            if (place.Named is { } days) told.Tell(phrase.Phrase, days);
        }

        return placed;
    }

    /// <summary>
    /// In an undated article, words without a year are seen from both ends of the time it may have been written in: where
    /// both agree the days are known, else they only bound it.
    /// </summary>
    private static PlacedPhrase? PlaceOne(FoundPhrase found, ArticleClock clock, DateNarrative told)
    {
        if (clock.Published is not null || found.Phrase.HasYear)
        {
            var days = DateResolver.Resolve(found.Phrase, clock.Published, found.Tense, told);
            return days is { } known ? new PlacedPhrase(found, known, known) : null;
        }

        if (DateResolver.Resolve(found.Phrase, AnyDay, found.Tense, told) is null) return null;
        var low = clock.Earliest is { } earliest ? DateResolver.Resolve(found.Phrase, earliest, found.Tense, told) : null;
        if (found.Tense == Tense.Past && low?.From > clock.Earliest) low = CalendarStretch.Shift(low.Value, -1);
        var high = clock.Latest is { } latest ? DateResolver.Resolve(found.Phrase, latest, found.Tense, told) : null;
        return new PlacedPhrase(found, low == high ? low : null, new TimeInterval(low?.From, high?.To));
    }

    private static DateMention AsWords(PlacedPhrase placed)
    {
        var (sentence, phrase) = (placed.Found.Sentence, placed.Found.Phrase);
        var span = new TextSpan(sentence.Span.Paragraph, sentence.Tokens[phrase.First].Start, sentence.Tokens[phrase.Last].End);
        return new DateMention(span, new EventTime(sentence.Source[span.Start..span.End], placed.Named, placed.Bounds, placed.Basis, TimeExtent.Within));
    }
}
